import { unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber, usageText } from "../../sheet.ts";

const usage = {
  region: usageText("Code of the region that the data leaves, such as eu-west-1"),
  destination_region: usageText("Code of the region that monthly_outbound_other_regions_gb goes to: the price depends on both"),
  monthly_intra_region_gb: usageNumber("GB a month between zones of the region; each GB is billed out of one zone and into the other"),
  monthly_outbound_us_east_to_us_east_gb: usageNumber("GB a month between us-east-1 and us-east-2"),
  monthly_outbound_other_regions_gb: usageNumber("GB a month to another region"),
  monthly_outbound_internet_gb: usageNumber("GB a month to the internet, of the whole account: its price has steps"),
} as const;

/** An entry for one of these alone asks for nothing more. */
const OTHERS = ["monthly_intra_region_gb", "monthly_outbound_us_east_to_us_east_gb", "monthly_outbound_other_regions_gb"] as const;

type Transfer = Context<typeof usage, {}>;

/** The two regions between which a GB costs less. */
const US_EAST = ["us-east-1", "us-east-2"];

/** aws.amazon.com/ec2/pricing/on-demand, "Data transfer within the same AWS Region": a GB is billed in each direction. */
const DIRECTIONS = 2;

function origin({ usage: { region } }: Transfer): string {
  return region ?? unpriced("usage region is not given");
}

function transfer(product: string, place: (r: Transfer) => string): (r: Transfer) => PriceQuery {
  return (r) => aws("AWSDataTransfer", product, { place: place(r) });
}

function acrossUsEast(r: Transfer): string {
  const from = origin(r);
  const to = US_EAST.find((region) => region !== from);
  return US_EAST.includes(from) ? `${from}>${to}` : unpriced(`${from} is neither us-east-1 nor us-east-2`);
}

export const dataTransfer: AnySheet = sheet({
  type: "aws_data_transfer",
  title: "Data transfer of an account",
  pricing: "aws.amazon.com/ec2/pricing/on-demand",
  limits: [
    "No resource of Terraform: an entry of the usage file for each region, and for each region that data goes to",
    "The 100 GB to the internet that are free for an account are not deducted",
  ],
  attributes: {},
  usage,
  components: [
    {
      name: "Intra-region data transfer",
      unit: "GB",
      when: (r) => r.usage.monthly_intra_region_gb !== undefined,
      quantity: (r) => r.usage.monthly_intra_region_gb?.times(DIRECTIONS),
      price: transfer("DataTransfer-Regional-Bytes", origin),
    },
    {
      name: "Outbound data transfer to the internet",
      unit: "GB",
      when: (r) => r.usage.monthly_outbound_internet_gb !== undefined || OTHERS.every((key) => r.usage[key] === undefined),
      quantity: (r) => r.usage.monthly_outbound_internet_gb,
      price: transfer("DataTransfer-Out-Bytes", origin),
    },
    {
      name: "Outbound data transfer between US East regions",
      unit: "GB",
      when: (r) => r.usage.monthly_outbound_us_east_to_us_east_gb !== undefined,
      quantity: (r) => r.usage.monthly_outbound_us_east_to_us_east_gb,
      price: transfer("AWS-Out-Bytes", acrossUsEast),
    },
    {
      name: "Outbound data transfer to another region",
      unit: "GB",
      when: (r) => r.usage.monthly_outbound_other_regions_gb !== undefined,
      quantity: (r) => r.usage.monthly_outbound_other_regions_gb,
      price: transfer(
        "AWS-Out-Bytes",
        (r) => `${origin(r)}>${r.usage.destination_region ?? unpriced("usage destination_region is not given, and the price depends on it")}`,
      ),
    },
  ],
});
