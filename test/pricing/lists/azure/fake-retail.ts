import { type Asked, type ListServer, type Reply, serveList } from "../list-server.ts";

/** A row as the API writes it; shapes of the samples of 2026-08, figures of prices/azure. */
export interface RawItem {
  [field: string]: unknown;
  serviceName: string;
  armRegionName: string;
  armSkuName: string;
}

export function item(given: Partial<RawItem> = {}): RawItem {
  return {
    currencyCode: "USD",
    tierMinimumUnits: 0,
    retailPrice: 0.1,
    unitPrice: 0.1,
    armRegionName: "eastus2",
    location: "US East 2",
    effectiveStartDate: "2020-09-01T00:00:00Z",
    meterId: "251a08e1-40d6-48e6-8368-4c3e5ee3bbff",
    meterName: "Standard Uptime SLA",
    productName: "Azure Kubernetes Service",
    skuName: "Standard",
    serviceName: "Azure Kubernetes Service",
    unitOfMeasure: "1 Hour",
    type: "Consumption",
    isPrimaryMeterRegion: true,
    armSkuName: "",
    ...given,
  };
}

/** A virtual machine: series and system make the product. */
export function machine(armSkuName: string, productName: string, retailPrice: number, given: Partial<RawItem> = {}): RawItem {
  const name = armSkuName.replace(/^Standard_/, "").replaceAll("_", " ");
  return item({ serviceName: "Virtual Machines", armSkuName, productName, skuName: name, meterName: name, retailPrice, meterId: productName, ...given });
}

export interface Oddities {
  pageSize?: number;
  /** The `NextPageLink` of a page, where it is not as usual. `usual` is the link that the API should give. */
  link?: (usual: string, skip: number) => string | null;
  /** An empty page before the one that begins here. */
  emptyAt?: number;
  /** Rows of the page before that come again on every page. */
  overlap?: number;
  faults?: Readonly<Record<number, Reply>>;
}

/** Answers as the Azure Retail Prices API does: filters, pages, `$skip`, and 400 for a `$top` that is not positive. */
export function serveRetail(items: readonly RawItem[], { pageSize = 1000, link, emptyAt, overlap = 0, faults = {} }: Oddities = {}): Promise<ListServer> {
  const answer = ({ url }: Asked): Reply => {
    const query = url.searchParams;
    if (query.has("$top") && Number(query.get("$top")) <= 0) return { status: 400, body: { Error: { Message: "Invalid $top" } } };
    const found = items.filter(filterOf(query.get("$filter") ?? ""));
    const skip = Number(query.get("$skip") ?? 0);
    const isEmpty = skip === emptyAt;
    const start = emptyAt !== undefined && skip > emptyAt ? skip - pageSize : skip;
    const page = isEmpty ? [] : found.slice(Math.max(0, start - overlap), start + pageSize);
    const next = linkTo(url, skip + pageSize);
    const more = isEmpty || start + pageSize < found.length;
    return {
      body: {
        BillingCurrency: "USD",
        CustomerEntityId: "Default",
        CustomerEntityType: "Retail",
        Items: page,
        NextPageLink: more ? (link ? link(next, skip) : `https://prices.azure.com:443/api/retail/prices${next}`) : null,
        Count: page.length,
      },
    };
  };
  return serveList(answer, faults);
}

function linkTo(url: URL, skip: number): string {
  const query = new URLSearchParams(url.search);
  query.set("$skip", String(skip));
  return `?${query.toString()}`;
}

function filterOf(filter: string): (one: RawItem) => boolean {
  const clauses = filter === "" ? [] : filter.split(" and ").map((clause) => /^(\w+) eq '((?:[^']|'')*)'$/.exec(clause));
  return (one) => clauses.every((clause) => clause !== null && one[clause[1] ?? ""] === clause[2]?.replaceAll("''", "'"));
}
