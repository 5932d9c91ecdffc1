import type { Exact } from "../../../base/exact.ts";
import { block, type Read } from "../../fields.ts";
import { type AnyPart, type Context, part, sheet } from "../../sheet.ts";
import { fleetNodes, fleetShape, groupNodes, groupShape, type Nodes, nodeComponents, nodesUsage, nodeVolumes, volumesOf } from "./nodes.ts";

const attributes = {
  master_instance_group: block(groupShape),
  core_instance_group: block(groupShape),
  master_instance_fleet: block(fleetShape),
  core_instance_fleet: block(fleetShape),
};

type Cluster = Read<typeof attributes> & Context<typeof nodesUsage, {}>;

const NODES = {
  master_instance_group: (r: Cluster) => groupsOf(r, r.master_instance_group),
  core_instance_group: (r: Cluster) => groupsOf(r, r.core_instance_group),
  master_instance_fleet: (r: Cluster) => fleetsOf(r, r.master_instance_fleet),
  core_instance_fleet: (r: Cluster) => fleetsOf(r, r.core_instance_fleet),
};

export const cluster = sheet({
  type: "aws_emr_cluster",
  title: "EMR cluster",
  pricing: "aws.amazon.com/emr/pricing",
  limits: [
    "Root volumes, and volumes that EMR adds where the configuration names none, are not priced.",
    "Instances that scaling policies add, and reserved instances are not counted.",
    "A cluster is taken to run all month unless usage says monthly_hrs.",
  ],
  attributes,
  usage: nodesUsage,
  parts: Object.entries(NODES).flatMap(([name, nodesOf]) => partsOf(name, nodesOf)),
});

/** The instances and, beside them, their volumes. */
function partsOf(name: string, nodesOf: (r: Cluster) => Nodes[]): AnyPart<Cluster>[] {
  return [
    part({ name, each: nodesOf, components: nodeComponents }),
    part({ name: `${name}.ebs_config`, each: (r: Cluster) => nodesOf(r).flatMap(volumesOf), components: nodeVolumes }),
  ];
}

function groupsOf(r: Cluster, group: Cluster["core_instance_group"]): Nodes[] {
  return group ? [groupNodes(group, ...told(r))] : [];
}

function fleetsOf(r: Cluster, fleet: Cluster["core_instance_fleet"]): Nodes[] {
  return fleet ? fleetNodes(fleet, ...told(r)) : [];
}

/** How long it runs, and where to say what is taken for granted. */
function told(r: Cluster): [() => Exact | undefined, (text: string) => void] {
  return [() => r.usage.monthly_hrs, (text) => r.assume(text)];
}
