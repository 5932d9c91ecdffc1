import { type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { bundle_id: text() } as const;

const usage = {
  snapshot_storage_gb: usageNumber("GB of snapshots, averaged over the month"),
} as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

/** GB of memory, as bundles are called on bills: AWS, "Lightsail pricing". */
const MEMORY: ReadonlyMap<string, string> = new Map([
  ["nano", "0.5GB"],
  ["micro", "1GB"],
  ["small", "2GB"],
  ["medium", "4GB"],
  ["large", "8GB"],
  ["xlarge", "16GB"],
  ["2xlarge", "32GB"],
  ["4xlarge", "64GB"],
]);

/** Of the second and third generation, which cost the same: `medium_3_0`, `small_win_2_0`, `nano_ipv6_3_0`, `nano_win_ipv6_3_0`: size, system, addresses, generation. */
function bundle({ bundle_id: id = "" }: Instance): { memory: string; isWindows: boolean; hasIpv6Only: boolean } {
  const [, size, windows, ipv6] = /^([a-z0-9]+?)(_win)?(_ipv6)?_[23]_\d$/.exec(id) ?? [];
  const memory = MEMORY.get(size ?? "") ?? unpriced(`the bundle "${id.slice(0, 40)}" is none that this version knows`);
  return { memory, isWindows: windows !== undefined, hasIpv6Only: ipv6 !== undefined };
}

function price(r: Instance): PriceQuery {
  const { memory, isWindows, hasIpv6Only } = bundle(r);
  if (!hasIpv6Only) return aws("AmazonLightsail", `BundleUsage:${memory}${isWindows ? "_win" : ""}`);
  return aws("AmazonLightsail", `Lightsail Instance Bundle ${memory.replace("0.", "0 ")} IPv6 ${isWindows ? "Windows" : "Linux"}`);
}

export const instance: AnySheet = sheet({
  type: "aws_lightsail_instance",
  title: "Lightsail instance",
  pricing: "aws.amazon.com/lightsail/pricing",
  limits: ["Data transfer beyond the bundle's allowance is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Virtual server",
      detail: (r) => `${bundle(r).isWindows ? "Windows" : "Linux/UNIX"}, ${r.bundle_id ?? ""}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price,
    },
    {
      name: "Snapshots",
      unit: "GB-months",
      when: (r) => r.usage.snapshot_storage_gb !== undefined,
      quantity: (r) => r.usage.snapshot_storage_gb,
      price: aws("AmazonLightsail", "Lightsail Snapshot per GB-Mo"),
    },
  ],
});
