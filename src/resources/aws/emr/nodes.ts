import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";

export const volumeShape = {
  size: number(),
  type: text(),
  iops: number(),
  throughput: number(),
  volumes_per_instance: number({ default: 1, because: "the provider's default" }),
} as const;

/** An instance group: one type, one number of instances. */
export const groupShape = {
  instance_type: text(),
  instance_count: number({ default: 1, because: "the provider's default" }),
  bid_price: text({ default: undefined, because: "on demand unless there is a bid" }),
  ebs_config: blocks(volumeShape),
} as const;

export const nodesUsage = { monthly_hrs: usageNumber("hours a month in which the cluster runs; all of them when not given") } as const;

/** Instances of one type of a cluster. */
export interface Nodes {
  readonly type: string;
  readonly count: Exact;
  readonly isSpot: boolean;
  readonly volumes: readonly Read<typeof volumeShape>[];
  /** Hours a month; undefined: all. */
  readonly hours: Exact | undefined;
}

/** What the instances are billed for beside their volumes: by EC2, and by EMR on top. */
export const nodeComponents: readonly Component<Nodes>[] = [
  {
    name: "Instance usage",
    detail: ({ type, isSpot }) => `Linux/UNIX, ${isSpot ? "spot" : "on-demand"}, ${type}`,
    unit: "hours",
    hourly: true,
    quantity: runningOf,
    price: ({ type, isSpot }) =>
      aws("AmazonEC2", `${isSpot ? "SpotUsage" : "BoxUsage"}:${type}`, { operation: "RunInstances", purchase: isSpot ? "spot" : "on-demand" }),
  },
  {
    name: "EMR",
    detail: ({ type }) => type,
    unit: "hours",
    hourly: true,
    quantity: runningOf,
    price: ({ type }) => aws("ElasticMapReduce", `BoxUsage:${type}`),
  },
];

/** A transient cluster counts by the hours of the month in which it runs. */
function runningOf({ count, hours }: Nodes): Exact {
  return running(count, hours);
}

/** The volumes that the configuration adds to each instance. */
export const nodeVolumes: readonly Component<Volume>[] = volumeComponents<Volume>((volume) => volume);

export function volumesOf(nodes: Nodes): Volume[] {
  return nodes.volumes.map((volume) => ({
    get type() {
      return volume.type ?? unpriced("the type of a volume is not set");
    },
    get size() {
      return volume.size ?? unpriced("the size of a volume is not set");
    },
    get iops() {
      return volume.iops;
    },
    get throughput() {
      return volume.throughput;
    },
    get count() {
      return runningOf(nodes).times(volume.volumes_per_instance);
    },
    ioRequests: undefined,
  }));
}

function assumeVolumes(given: Nodes["volumes"], assume: (text: string) => void): void {
  if (given.length === 0) assume("no ebs_config: volumes that EMR adds by itself to types without disks of their own are not priced");
}

/** A group as nodes; `hours` and `assume` are its cluster's. */
export function groupNodes(group: Read<typeof groupShape>, hours: () => Exact | undefined, assume: (text: string) => void): Nodes {
  return {
    get type() {
      return group.instance_type ?? unpriced("its instance_type is not set");
    },
    get count() {
      assumeVolumes(group.ebs_config, assume);
      return group.instance_count;
    },
    get isSpot() {
      return group.bid_price !== undefined && group.bid_price !== "";
    },
    get volumes() {
      return group.ebs_config;
    },
    get hours() {
      return hours();
    },
  };
}

/** An instance fleet: capacity in units, of which each type gives some. */
export const fleetShape = {
  target_on_demand_capacity: number({ default: 0 }),
  target_spot_capacity: number({ default: 0 }),
  instance_type_configs: blocks({
    instance_type: text(),
    weighted_capacity: number({ default: 1, because: "the provider's default" }),
    ebs_config: blocks(volumeShape),
  }),
} as const;

/** A fleet's instances, on demand and spot. Which of several types EMR takes, no plan says. */
export function fleetNodes(fleet: Read<typeof fleetShape>, hours: () => Exact | undefined, assume: (text: string) => void): Nodes[] {
  const one = (capacity: Exact, isSpot: boolean): Nodes => ({
    get type() {
      return only(fleet).instance_type ?? unpriced("its instance_type is not set");
    },
    get count() {
      assumeVolumes(only(fleet).ebs_config, assume);
      return capacity.over(only(fleet).weighted_capacity).ceil().max(exact(1));
    },
    isSpot,
    get volumes() {
      // Of several types none is priced, and so are none of their volumes.
      return fleet.instance_type_configs.length === 1 ? only(fleet).ebs_config : [];
    },
    get hours() {
      return hours();
    },
  });
  const { target_on_demand_capacity: onDemand, target_spot_capacity: spot } = fleet;
  return [...(onDemand.isZero ? [] : [one(onDemand, false)]), ...(spot.isZero ? [] : [one(spot, true)])];
}

function only({ instance_type_configs: types }: Read<typeof fleetShape>): Read<typeof fleetShape>["instance_type_configs"][number] {
  const [first, second] = types;
  if (!first) return unpriced("its instance fleet names no instance type");
  return second ? unpriced("its instance fleet names several instance types, and EMR chooses among them") : first;
}
