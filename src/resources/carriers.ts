import type { Change, References, Side } from "../plan/change.ts";
import { firstBlock, mapped, merged, NO_TAGS, OPEN, openIn, propagatedTags, type Tags, tagsOn } from "../plan/tags.ts";
import { isValues, own, UNKNOWN, type Value, type Values } from "../plan/value.ts";

/** What of a resource carries tags on the bill: itself, or what it starts. */
export type Carrier = "resource" | "instances" | "volumes" | "tasks";

export interface Carried {
  carrier: Carrier;
  tags: Tags;
  /** How tags get there, for those who lack one. */
  how: string;
}

/** How a type's tags reach what is billed. Types without an entry carry their own tags. */
const CARRIERS: Readonly<Record<string, (change: Change, side: Side, references: References) => Carried[]>> = {
  // AWS: "Tag Auto Scaling groups and instances"; the provider's default_tags reach neither the group nor its instances. A group itself costs nothing.
  aws_autoscaling_group: (change, side, references) => {
    const template = templateOf(change, side, references, GROUP_TEMPLATES);
    const instances = merged([specified(template, side, "instance"), propagatedTags(change, side)]);
    return [
      { carrier: "instances", tags: instances, how: "a tag block with propagate_at_launch = true, or tag_specifications of the launch template" },
      volumesBy(template, side),
    ];
  },
  // EKS: "Node group tags … do not propagate to any other resources", only those of a launch template do.
  aws_eks_node_group: (change, side, references) => {
    const template = templateOf(change, side, references, NODE_TEMPLATES);
    return [
      itself(change, side),
      { carrier: "instances", tags: specified(template, side, "instance"), how: "tag_specifications of its launch template" },
      volumesBy(template, side),
    ];
  },
  // EC2: instances' tags do not reach volumes; blocks take the provider's default tags since 5.39, volume_tags do not.
  aws_instance: (change, side) => {
    const values = change[side];
    const blocks = ["root_block_device", "ebs_block_device"].flatMap((attribute) => blocksOf(values, attribute));
    const all = mapped(own(values, "volume_tags"));
    const volumes =
      blocks.length === 0 ? [all] : blocks.map((block) => (block === UNKNOWN ? OPEN : merged([all, ...TAGS.map((key) => mapped(own(block, key)))])));
    return [itself(change, side), { carrier: "volumes", tags: shared(volumes), how: "volume_tags, or tags of each block device" }];
  },
  // ECS: "propagate_tags": tasks carry nothing unless told to.
  aws_ecs_service: (change, side, references) => [itself(change, side), { carrier: "tasks", tags: tasksOf(change, side, references), how: "propagate_tags" }],
  // Google: labels are each resource's own; machines of a pool take those of its node_config.
  google_container_node_pool: (change, side) => [
    { carrier: "instances", tags: mapped(own(firstBlock(change[side], "node_config"), "resource_labels")), how: "resource_labels of its node_config" },
  ],
  google_sql_database_instance: (change, side) => [
    { carrier: "resource", tags: mapped(own(firstBlock(change[side], "settings"), "user_labels")), how: "user_labels of its settings" },
  ],
};

/** What carries the tags of a resource on the bill; what is billed most stands first. */
export function carriersOf(change: Change, side: Side, references: References): Carried[] {
  const carriers = Object.hasOwn(CARRIERS, change.type) ? CARRIERS[change.type] : undefined;
  return carriers ? carriers(change, side, references) : [itself(change, side)];
}

/** The tags by which a resource's cost is told: its own, or where it has none, those of what it starts. */
export function costTags(change: Change, side: Side, references: References): Tags {
  return carriersOf(change, side, references)[0]?.tags ?? NO_TAGS;
}

function itself(change: Change, side: Side): Carried {
  return { carrier: "resource", tags: tagsOn(change, side), how: "its tags" };
}

const MIXED = "mixed_instances_policy.launch_template.launch_template_specification";
const NODE_TEMPLATES = ["launch_template.id", "launch_template.name"];
const GROUP_TEMPLATES = [...NODE_TEMPLATES, `${MIXED}.launch_template_id`, `${MIXED}.launch_template_name`];

/** "outside": there is one, which the plan does not hold. */
type Template = Change | "outside" | undefined;

function templateOf(change: Change, side: Side, references: References, paths: readonly string[]): Template {
  const found = paths.map((path) => references.target(change, side, path, ["aws_launch_template"]));
  for (const one of found) if (one.found) return one.change;
  return found.some((one) => !one.found && one.why === "outside") ? "outside" : undefined;
}

function volumesBy(template: Template, side: Side): Carried {
  return { carrier: "volumes", tags: specified(template, side, "volume"), how: "tag_specifications of the launch template" };
}

/** What a launch template's tag_specifications say for a kind of resource. The provider's default tags do not reach them. */
function specified(template: Template, side: Side, kind: "instance" | "volume"): Tags {
  if (template === undefined) return NO_TAGS;
  if (template === "outside" || template.isSensitive("tag_specifications")) return OPEN;
  const given = own(template[side], "tag_specifications");
  if (given === UNKNOWN) return OPEN;
  return merged((Array.isArray(given) ? (given as readonly Value[]) : []).map((one) => specification(one, kind)));
}

function specification(value: Value, kind: string): Tags {
  if (!isValues(value)) return value === UNKNOWN ? OPEN : NO_TAGS;
  const type = own(value, "resource_type");
  return type === UNKNOWN ? OPEN : type === kind ? mapped(own(value, "tags")) : NO_TAGS;
}

const TAGS = ["tags", "tags_all"];

function blocksOf(values: Values | undefined, attribute: string): (Values | typeof UNKNOWN)[] {
  const given = own(values, attribute);
  if (given === UNKNOWN) return [UNKNOWN];
  return (Array.isArray(given) ? (given as readonly Value[]) : []).filter((one) => isValues(one) || one === UNKNOWN);
}

/** What all of several things carry. */
function shared(all: readonly Tags[]): Tags {
  const [first = NO_TAGS, ...others] = all;
  const known = [...first.known].filter(([key, value]) => others.every((tags) => tags.known.get(key) === value));
  return { known: new Map(known), ...openIn(all) };
}

function tasksOf(change: Change, side: Side, references: References): Tags {
  const source = own(change[side], "propagate_tags");
  if (source === UNKNOWN) return OPEN;
  if (source === "SERVICE") return tagsOn(change, side);
  if (source !== "TASK_DEFINITION") return NO_TAGS;
  const definition = references.target(change, side, "task_definition", ["aws_ecs_task_definition"]);
  return definition.found ? tagsOn(definition.change, side) : OPEN;
}
