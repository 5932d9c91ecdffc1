import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** Attributes of ebs_options: the volume that every data node has. */
export const volumeShape = {
  ebs_enabled: flag({ default: false }),
  volume_type: text({ default: "gp2", because: "AWS's default type" }),
  volume_size: number(),
  iops: number({ default: undefined, because: "what comes with the volume" }),
  throughput: number({ default: undefined, because: "what comes with the volume" }),
} as const;

/** The volumes of the data nodes. */
export interface DataVolumes {
  readonly volume: Read<typeof volumeShape>;
  readonly nodes: Exact;
}

const STORAGE: ReadonlyMap<string, string> = new Map([
  ["gp2", "ES:GP2-Storage"],
  ["gp3", "ES:GP3-Storage"],
  ["io1", "ES:PIOPS-Storage"],
  ["standard", "ES:Magnetic-Storage"],
]);

/** Included with gp3 volumes of a domain: aws.amazon.com/opensearch-service/pricing, "EBS volume pricing". */
const GP3_IOPS = 3000;
const GP3_IOPS_A_GB = 3;
const GP3_LARGE_GB = 1024;
const GP3_SMALL = { gb: 170, mibps: 125 };
const GP3_STEP = { gb: 3 * 1024, mibps: 250 };

/** What the volumes of a domain are billed for. */
export const volumeComponents: readonly Component<DataVolumes>[] = [
  {
    name: "Storage",
    detail: ({ volume }) => volume.volume_type,
    unit: "GB-months",
    quantity: ({ volume, nodes }) => sizeOf(volume).times(nodes),
    price: ({ volume: { volume_type } }) =>
      aws("AmazonES", STORAGE.get(volume_type) ?? unpriced(`volume_type ${volume_type} is none of ${[...STORAGE.keys()].join(", ")}`)),
  },
  {
    name: "Provisioned IOPS",
    detail: () => "io1",
    unit: "IOPS-months",
    when: ({ volume }) => volume.volume_type === "io1",
    quantity: ({ volume, nodes }) => (volume.iops ?? unpriced("io1 needs iops, which are not set")).times(nodes),
    price: aws("AmazonES", "ES:PIOPS"),
  },
  {
    name: "Provisioned IOPS",
    detail: () => "gp3, beyond those included",
    unit: "IOPS-months",
    when: ({ volume }) => volume.volume_type === "gp3" && volume.iops?.gt(iopsIncluded(volume)) === true,
    quantity: () => undefined,
    price: () => unpriced("IOPS of gp3 beyond those included are not in the price list"),
  },
  {
    name: "Throughput",
    detail: () => "gp3, beyond that included",
    unit: "MiBps-months",
    when: ({ volume }) => volume.volume_type === "gp3" && volume.throughput?.gt(throughputIncluded(volume)) === true,
    quantity: ({ volume, nodes }) => volume.throughput?.minus(throughputIncluded(volume)).times(nodes),
    price: aws("AmazonES", "GP3-ThroughPut-Storage"),
  },
];

function sizeOf({ volume_size }: Read<typeof volumeShape>): Exact {
  return volume_size ?? unpriced("its volume_size is not set");
}

function iopsIncluded(volume: Read<typeof volumeShape>): Exact {
  const size = sizeOf(volume);
  return size.gt(GP3_LARGE_GB) ? size.times(GP3_IOPS_A_GB) : exact(GP3_IOPS);
}

/** Volumes above 170 GB have 250 MiB/s for each 3 TiB, begun or whole. */
function throughputIncluded(volume: Read<typeof volumeShape>): Exact {
  const size = sizeOf(volume);
  return size.gt(GP3_SMALL.gb) ? size.over(GP3_STEP.gb).ceil().times(GP3_STEP.mibps) : exact(GP3_SMALL.mibps);
}
