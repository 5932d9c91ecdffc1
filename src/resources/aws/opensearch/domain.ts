import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { isInExtendedSupport } from "./version.ts";
import { type DataVolumes, volumeComponents, volumeShape } from "./volumes.ts";

const cluster = {
  instance_type: text({ default: "m4.large", because: "the provider's default" }),
  instance_count: number({ default: 1, because: "the provider's default" }),
  dedicated_master_enabled: flag({ default: false }),
  dedicated_master_type: text(),
  dedicated_master_count: number(),
  warm_enabled: flag({ default: false }),
  warm_type: text(),
  warm_count: number(),
  cold_storage_options: block({ enabled: flag({ default: false }) }),
  node_options: blocks({ node_type: text(), node_config: block({ enabled: flag({ default: false }), count: number(), type: text() }) }),
} as const;

const usage = { ultrawarm_storage_gb: usageNumber("GB in the managed storage of UltraWarm, averaged over the month") } as const;

const shared = { cluster_config: block(cluster), ebs_options: block(volumeShape) } as const;

type Domain = Read<typeof shared> & { readonly version: string } & Context<typeof usage, {}>;

interface Nodes {
  readonly type: string | undefined;
  readonly count: Exact;
}

/** A domain of either name; `from` is the attribute that has its version, `latest` what it is where that is not set. */
export function domainSheet(type: string, title: string, from: string, version: { default: string; because: string }): AnySheet {
  return sheet({
    type,
    title,
    pricing: "aws.amazon.com/opensearch-service/pricing",
    limits: [
      "Reserved instances, direct queries, ingestion pipelines and exported logs are not priced.",
      "Data transfer between zones is included; snapshots that AWS takes are free, others are billed by S3.",
    ],
    attributes: { ...shared, version: { ...text(version), from } },
    usage,
    components: [
      nodeComponent("Data nodes", () => true, dataNodes),
      nodeComponent("Dedicated master nodes", (r) => r.cluster_config?.dedicated_master_enabled === true, masters),
      nodeComponent("UltraWarm nodes", (r) => r.cluster_config?.warm_enabled === true, warmNodes),
      {
        name: "UltraWarm storage",
        unit: "GB-months",
        when: (r) => r.usage.ultrawarm_storage_gb !== undefined || r.cluster_config?.cold_storage_options?.enabled === true,
        quantity: (r) => r.usage.ultrawarm_storage_gb,
        price: () => unpriced("the managed storage of UltraWarm and of cold data is not in the price list"),
      },
      {
        name: "Extended support",
        unit: "normalized instance hours",
        when: (r) => isInExtendedSupport(r.version, r.asOf),
        quantity: () => undefined,
        price: (r) => unpriced(`the extended support of ${r.version} is not in the price list`),
      },
    ],
    parts: [
      part({
        name: "node_options",
        each: optionalNodes,
        components: [
          nodeComponent<Nodes>(
            "Nodes",
            () => true,
            (nodes) => nodes,
          ),
        ],
      }),
      part({ name: "ebs_options", each: volumesOf, components: volumeComponents }),
    ],
  });
}

function nodeComponent<R>(name: string, when: (r: R) => boolean, of: (r: R) => Nodes): Component<R> {
  return {
    name,
    detail: (r) => `on-demand, ${typeOf(of(r))}`,
    unit: "hours",
    hourly: true,
    when,
    quantity: (r) => of(r).count,
    price: (r) => aws("AmazonES", `ESInstance:${typeOf(of(r))}`),
  };
}

/** "c6g.large" of "c6g.large.search" or "c6g.large.elasticsearch". */
function typeOf({ type = unpriced("the type of the nodes is not set") }: Nodes): string {
  return type.replace(/\.(elastic)?search$/, "");
}

function dataNodes({ cluster_config: config }: Domain): Nodes {
  return { type: config?.instance_type ?? cluster.instance_type.absent, count: config?.instance_count ?? exact(1) };
}

function masters({ cluster_config: config }: Domain): Nodes {
  return { type: config?.dedicated_master_type, count: config?.dedicated_master_count ?? unpriced("its dedicated_master_count is not set") };
}

function warmNodes({ cluster_config: config }: Domain): Nodes {
  return { type: config?.warm_type, count: config?.warm_count ?? unpriced("its warm_count is not set") };
}

function optionalNodes({ cluster_config: config }: Domain): Nodes[] {
  return (config?.node_options ?? []).flatMap(({ node_config: node }) => (node?.enabled ? [{ type: node.type, count: node.count ?? exact(1) }] : []));
}

function volumesOf(r: Domain): DataVolumes[] {
  const volume = r.ebs_options;
  return volume?.ebs_enabled ? [{ volume, nodes: dataNodes(r).count }] : [];
}
