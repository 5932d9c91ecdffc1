import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  type: text({ default: "SimpleAD", because: "AWS provider: type" }),
  size: text({ default: "Large", because: "AWS provider: size" }),
  edition: text({ default: "Enterprise", because: "AWS provider: edition" }),
  desired_number_of_domain_controllers: number({ default: undefined, because: "two, in two zones" }),
};

const usage = {
  additional_domain_controllers: usageNumber("Domain controllers beyond those that the directory starts with"),
  shared_accounts: usageNumber("Accounts with which the directory is shared; Microsoft AD only"),
};

type Directory = Read<typeof attributes> & Context<typeof usage, {}>;

const NAMES: ReadonlyMap<string, string> = new Map([
  ["SimpleAD", "Simple AD"],
  ["ADConnector", "AD Connector"],
]);

function price(r: Directory): PriceQuery {
  if (r.type === "MicrosoftAD") return aws("AWSDirectoryService", `${r.edition} Domain Controller for Microsoft Active Directory`);
  const name = NAMES.get(r.type) ?? unpriced(`directories of type ${r.type} are not known`);
  return aws("AWSDirectoryService", `${r.size} ${name}`);
}

/** Every directory starts with two controllers, in two subnets (AWS, "Create your directory"). */
function controllers(r: Directory): Exact {
  return (r.type === "MicrosoftAD" ? r.desired_number_of_domain_controllers : undefined) ?? exact(2);
}

export const directory: AnySheet = sheet({
  type: "aws_directory_service_directory",
  title: "Directory",
  pricing: "aws.amazon.com/directoryservice/pricing",
  limits: [
    "The price of Simple AD and AD Connector is taken to be for each of its two controllers.",
    "Controllers in other regions, and traffic between them, are not priced.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Domain controllers",
      detail: (r) => (r.type === "MicrosoftAD" ? `Microsoft AD, ${r.edition}` : `${NAMES.get(r.type) ?? r.type}, ${r.size}`),
      unit: "hours",
      hourly: true,
      quantity: controllers,
      price,
    },
    {
      name: "Additional domain controllers",
      unit: "hours",
      hourly: true,
      when: (r) => r.usage.additional_domain_controllers !== undefined,
      quantity: (r) => r.usage.additional_domain_controllers,
      price,
    },
    {
      name: "Directory sharing",
      unit: "hours",
      hourly: true,
      when: (r) => r.type === "MicrosoftAD" && r.usage.shared_accounts !== undefined,
      quantity: (r) => r.usage.shared_accounts,
      price: (r) => aws("AWSDirectoryService", `${r.edition} Shared Account for Microsoft Active Directory`),
    },
  ],
});
