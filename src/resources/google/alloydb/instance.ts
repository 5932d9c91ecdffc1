import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";

const byType = { default: undefined, because: "the other of both" };

const attributes = {
  cluster: text(),
  instance_type: text(),
  availability_type: text({ default: "REGIONAL", because: "AlloyDB's default of a primary" }),
  activation_policy: text({ default: "ALWAYS", because: "AlloyDB's default" }),
  machine_config: block({ cpu_count: number(byType), machine_type: text(byType) }, { because: "2 vCPUs, AlloyDB's default" }),
  read_pool_config: block({ node_count: number({ default: 1, because: "one node" }) }),
} as const;

const references = { home: refersTo("cluster", "google_alloydb_cluster", {}) } as const;

type Instance = Read<typeof attributes> & Context<{}, typeof references>;

export const instance: AnySheet = sheet({
  type: "google_alloydb_instance",
  title: "AlloyDB instance",
  pricing: "cloud.google.com/alloydb/pricing",
  limits: ["Storage and backups are the cluster's; committed use discounts and data transfer are not priced."],
  attributes,
  references,
  components: [
    {
      name: "vCPUs and memory",
      detail: (r) => `${(r.instance_type ?? "").toLowerCase().replaceAll("_", " ")}, 8 GiB for each vCPU`,
      unit: "vCPU-hours",
      hourly: true,
      when: (r) => r.activation_policy !== "NEVER",
      quantity: (r) => vcpuOf(r).times(nodesOf(r)),
      price: (r) => google("AlloyDB", "n2_highmem, per vCPU with 8 GiB", { place: placeOf(r) }),
    },
  ],
});

/** Prices are known for N2 machines, which AlloyDB takes unless another type is set; 2 vCPUs are its least. */
function vcpuOf({ machine_config: config }: Instance): Exact {
  const type = config?.machine_type || undefined;
  const [, cores] = /^n2-highmem-(\d{1,3})$/.exec(type ?? "") ?? [];
  if (type !== undefined && cores === undefined) unpriced(`the price of the machine type ${type.slice(0, 40)} is not known`);
  return exact(cores ?? config?.cpu_count ?? 2);
}

/** A primary and a secondary of the type REGIONAL have a standby that is billed alike; the nodes of a read pool are counted one by one. */
function nodesOf({ instance_type: type, availability_type, read_pool_config: pool }: Instance): Exact {
  if (type === "READ_POOL") return pool?.node_count ?? exact(1);
  return exact(availability_type === "ZONAL" ? 1 : 2);
}

/** An instance is where its cluster is, whose name says so. */
function placeOf(r: Instance): string {
  const { home } = r.refs;
  if (home) return home.region;
  return /\/locations\/([^/]+)\//.exec(r.cluster ?? "")?.[1] ?? unpriced("the location of its cluster is not known");
}
