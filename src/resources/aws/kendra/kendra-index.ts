import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const none = { default: 0, because: "none beyond the edition's own" };
const attributes = {
  edition: text({ default: "ENTERPRISE_EDITION", because: "AWS provider: edition" }),
  capacity_units: block({ query_capacity_units: number(none), storage_capacity_units: number(none) }),
};
const usage = {
  monthly_connector_hours: usageNumber("Hours a month that connectors synchronise"),
  monthly_documents_scanned: usageNumber("Documents a month that connectors scan"),
};

type Index = Read<typeof attributes> & Context<typeof usage, {}>;

/** The price page's editions; the feed lists five times their prices under other names, which stand for no edition that can be chosen. */
const EDITIONS: ReadonlyMap<string, string> = new Map([
  ["DEVELOPER_EDITION", "Developer Base Query Storage Capacity KendraDeveloperEdition per hours"],
  ["ENTERPRISE_EDITION", "Enterprise Base Query Storage Capacity Edition per hours"],
]);

export const kendraIndex: AnySheet = sheet({
  type: "aws_kendra_index",
  title: "Kendra index",
  pricing: "aws.amazon.com/kendra/pricing",
  attributes,
  usage,
  components: [
    {
      name: "Index",
      detail: (r) => r.edition,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonKendra", EDITIONS.get(r.edition) ?? unpriced(`no price of the edition ${r.edition} is known`)),
    },
    capacity("Additional query capacity", "query_capacity_units", "Enterprise Additional Query Storage Capacity Kendra-Query-Capacity-Unit per hours"),
    capacity("Additional storage capacity", "storage_capacity_units", "Enterprise Additional Storage Capacity Kendra-Storage-Capacity-Unit per hours"),
    {
      name: "Connectors",
      unit: "hours",
      when: (r) => r.usage.monthly_connector_hours !== undefined,
      quantity: (r) => r.usage.monthly_connector_hours,
      price: aws("AmazonKendra", "Pay Per Hour Connector Compute ConnectorSync per hours"),
    },
    {
      name: "Documents scanned",
      unit: "documents",
      when: (r) => r.usage.monthly_documents_scanned !== undefined,
      quantity: (r) => r.usage.monthly_documents_scanned,
      price: aws("AmazonKendra", "Pay Per Document Scanned Unit DocumentsScanned per Count"),
    },
  ],
});

function capacity(name: string, key: "query_capacity_units" | "storage_capacity_units", words: string): Component<Index> {
  return {
    name,
    unit: "hours",
    hourly: true,
    when: (r) => r.capacity_units?.[key].isZero === false,
    quantity: (r) => r.capacity_units?.[key],
    price: (r) => aws("AmazonKendra", r.edition === "ENTERPRISE_EDITION" ? words : unpriced(`no price of more capacity for ${r.edition} is known`)),
  };
}
