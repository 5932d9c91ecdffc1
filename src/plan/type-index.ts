import type { Change, Side } from "./change.ts";
import { isValues, own, type Value, type Values } from "./value.ts";

/** What references need to see of a plan. */
export interface Changes {
  at(ordinal: number): Change;
  ofType(type: string): readonly number[];
}

/** One instance of a resource block. */
export interface Instance {
  ordinal: number;
  index: string | number | undefined;
  before: boolean;
  after: boolean;
}

/** Attributes that identify a resource in its cloud, and attributes that only name it. */
const IDENTITIES = ["id", "arn", "self_link"];
const NAMES = ["name", "identifier", "cluster_identifier", "replication_group_id", "function_name", "bucket", "family"];
const SEVERAL = -1;

/** All resources of one type, by what others may know them by. Built in one pass over that type. */
export class TypeIndex {
  private readonly identities: Record<Side, Map<string, number>> = { before: new Map(), after: new Map() };
  private readonly names: Record<Side, Map<string, number>> = { before: new Map(), after: new Map() };
  private readonly blocks = new Map<string, Instance[]>();

  constructor(type: string, changes: Changes) {
    for (const ordinal of changes.ofType(type)) this.add(ordinal, changes.at(ordinal));
  }

  /** The one resource that goes by that value; undefined when there is none or several. */
  byValue(value: string, side: Side): number | undefined {
    const found = this.identities[side].get(spelledAlike(value)) ?? this.names[side].get(value) ?? this.byTail(value, side);
    return found === SEVERAL ? undefined : found;
  }

  /** Instances of a block in a module instance that exist on a side. */
  instances(module: string, name: string, side: Side): Instance[] {
    return (this.blocks.get(`${module} ${name}`) ?? []).filter((instance) => instance[side]);
  }

  /** Such as `service/cluster-name/service-name` and `table/orders`, which end in a name, and `table/orders/index/by-user`, which goes on within it. */
  private byTail(value: string, side: Side): number | undefined {
    const whole = value.slice(0, 500).replace(/\/(?:index|variant)\/[\w.-]+$/, "");
    const tail = /^[a-z-]+[/:](?:[\w.-]+[/:])*([\w.-]+)$/.exec(whole)?.[1];
    const isPath = value.startsWith("arn:") || value.startsWith("projects/");
    return tail === undefined || isPath ? undefined : this.names[side].get(tail);
  }

  private add(ordinal: number, change: Change): void {
    const block = `${change.module} ${change.name}`;
    const instances = this.blocks.get(block) ?? [];
    this.blocks.set(block, instances);
    if (!change.deposed) {
      instances.push({ ordinal, index: change.index, before: change.hasBefore, after: change.hasAfter });
    }
    for (const side of ["before", "after"] as const) {
      for (const attribute of IDENTITIES) this.note(this.identities[side], own(change[side], attribute), ordinal, spelledAlike);
      for (const attribute of NAMES) this.note(this.names[side], own(change[side], attribute), ordinal, String);
      for (const name of groupNames(change[side])) this.note(this.names[side], name, ordinal, String);
    }
  }

  private note(map: Map<string, number>, value: unknown, ordinal: number, spell: (text: string) => string): void {
    if (typeof value !== "string" || value === "") return;
    const key = spell(value);
    const known = map.get(key);
    map.set(key, known === undefined || known === ordinal ? ordinal : SEVERAL);
  }
}

/** What an EKS node group starts instances by, and what schedules point at: `resources[].autoscaling_groups[].name`. */
function groupNames(values: Values | undefined): (Value | undefined)[] {
  return blocksIn(own(values, "resources")).flatMap((one) => blocksIn(own(one, "autoscaling_groups")).map((group) => own(group, "name")));
}

function blocksIn(value: Value | undefined): Values[] {
  return Array.isArray(value) ? (value as readonly Value[]).filter(isValues) : [];
}

/** Azure ids differ in case, and Google's links in the host before `projects/`. */
function spelledAlike(id: string): string {
  if (/^\/subscriptions\//i.test(id)) return id.toLowerCase();
  return id.replace(/^https:\/\/[^/]+\/(?:[a-z]+\/)?(?:v\d\w*|beta|alpha)\/projects\//, "projects/");
}
