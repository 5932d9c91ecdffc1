import type { Read } from "../../fields.ts";
import { type Context, part, refersTo, sheet } from "../../sheet.ts";
import { groupNodes, groupShape, type Nodes, nodeComponents, nodesUsage, nodeVolumes, volumesOf } from "./nodes.ts";

const cluster = refersTo("cluster_id", "aws_emr_cluster", {});

type Group = Read<typeof groupShape> & Context<typeof nodesUsage, { cluster: typeof cluster }>;

export const instanceGroup = sheet({
  type: "aws_emr_instance_group",
  title: "EMR task instance group",
  pricing: "aws.amazon.com/emr/pricing",
  limits: ["Root volumes, and instances that scaling policies add, are not priced."],
  attributes: groupShape,
  usage: nodesUsage,
  references: { cluster },
  parts: [
    part({ name: "instances", each: (r: Group) => [nodesOf(r)], components: nodeComponents }),
    part({ name: "ebs_config", each: (r: Group) => volumesOf(nodesOf(r)), components: nodeVolumes }),
  ],
});

/** It runs as long as its cluster does. */
function nodesOf(r: Group): Nodes {
  return groupNodes(
    r,
    () => r.usage.monthly_hrs ?? r.refs.cluster?.usageNumber("monthly_hrs"),
    (text) => r.assume(text),
  );
}
