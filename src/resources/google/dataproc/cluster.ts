import { type Exact, exact, sum } from "../../../base/exact.ts";
import { block, count, flag, number, type Read, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { specOf } from "../shared/machine-types.ts";
import { type Nodes, nodeAttributes, nodeLines, nodesOf, secondaryAttributes } from "./nodes.ts";

const byDefault = { because: "Dataproc's default" };

const attributes = {
  virtual_cluster_config: count({ because: "a cluster of virtual machines" }),
  cluster_config: block({
    master_config: block(nodeAttributes, byDefault),
    worker_config: block(nodeAttributes, byDefault),
    preemptible_worker_config: block(secondaryAttributes, byDefault),
    software_config: block(
      { override_properties: block({ alone: { ...flag({ default: false, ...byDefault }), from: "dataproc:dataproc.allow.zero.workers" } }, byDefault) },
      byDefault,
    ),
  }),
} as const;

const usage = { workers: usageNumber("workers that run on average, where the cluster scales by itself") } as const;

const references = {
  policy: refersTo("cluster_config.autoscaling_config.policy_uri", "google_dataproc_autoscaling_policy", {
    worker_config: block({ min_instances: number({ default: 2, ...byDefault }), max_instances: number() }),
  }),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** GB of a boot disk that is not set: DiskConfig of Dataproc's API; of secondary workers: cloud.google.com/dataproc/docs/concepts/compute/secondary-vms. */
const DISK_GB = { primary: 500, secondary: 100 };

export const cluster: AnySheet = sheet({
  type: "google_dataproc_cluster",
  title: "Dataproc cluster",
  pricing: "cloud.google.com/dataproc/pricing",
  limits: [
    "It is priced as running all month, whatever its lifecycle says; secondary workers as set, whatever an autoscaling policy says.",
    "External addresses, licences of images, data transfer and Dataproc Metastore are not priced.",
  ],
  attributes,
  usage,
  references,
  free: (r) => (r.virtual_cluster_config > 0 ? unpriced("clusters on Kubernetes are not priced") : undefined),
  components: [
    {
      name: "Dataproc fee",
      unit: "vCPU-hours",
      hourly: true,
      quantity: (r) => sum([...masters(r), ...workers(r), ...secondaries(r)].map(({ machine }) => specOf(machine.type).vcpu.times(machine.count))),
      price: google("Cloud Dataproc", "Licensing Fee for Google Cloud Dataproc (CPU cost)", { place: "global" }),
    },
  ],
  parts: [
    part({ name: "master_config", each: masters, components: nodeLines }),
    part({ name: "worker_config", each: workers, components: nodeLines }),
    part({ name: "preemptible_worker_config", each: secondaries, components: nodeLines }),
  ],
});

function masters(r: Cluster): Nodes[] {
  const config = r.cluster_config?.master_config;
  const given = { config: config ?? { disk_config: undefined }, diskGb: DISK_GB.primary, assume: (text: string): void => r.assume(text) };
  return [nodesOf({ ...given, count: () => config?.num_instances ?? exact(1), machineType: () => config?.machine_type })];
}

function workers(r: Cluster): Nodes[] {
  const config = r.cluster_config?.worker_config;
  if (isAlone(r)) return [];
  const given = { config: config ?? { disk_config: undefined }, diskGb: DISK_GB.primary, assume: (text: string): void => r.assume(text) };
  return [nodesOf({ ...given, count: () => workersOf(r), machineType: () => config?.machine_type })];
}

/** Secondary workers are spot machines unless it is said that they are not. */
function secondaries(r: Cluster): Nodes[] {
  const config = r.cluster_config?.preemptible_worker_config;
  if (!config || config.num_instances.isZero) return [];
  const machineType = (): string | undefined => r.cluster_config?.worker_config?.machine_type;
  const isSpot = (): boolean => config.preemptibility !== "NON_PREEMPTIBLE";
  return [nodesOf({ config, count: () => config.num_instances, machineType, isSpot, diskGb: DISK_GB.secondary, assume: (text) => r.assume(text) })];
}

/** A cluster of one node, the master. */
function isAlone({ cluster_config: config }: Cluster): boolean {
  return config?.software_config?.override_properties?.alone === true && (config.worker_config?.num_instances ?? exact(0)).isZero;
}

/** As the team says, else as set, two by default; between the bounds of the autoscaling policy, if there is one. */
function workersOf(r: Cluster): Exact {
  const { policy } = r.refs;
  const set = r.cluster_config?.worker_config?.num_instances ?? exact(2);
  if (!policy) return set;
  const bounds = policy.worker_config;
  const most = (): Exact | undefined => bounds?.max_instances;
  return r.scaled({ value: r.usage.workers ?? set, least: () => bounds?.min_instances, most, by: "worker_config.max_instances", of: policy.address });
}
