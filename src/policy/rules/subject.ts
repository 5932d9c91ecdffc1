import type { Owners } from "../../config/owners.ts";
import type { Selectable } from "../../config/select.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { ResourceEstimate } from "../../estimate/resource-estimate.ts";
import type { Change, Plan, Region, Side } from "../../plan/change.ts";
import { costTags } from "../../resources/carriers.ts";
import { type Lens, selectableOf } from "../../resources/selectable.ts";
import { attributesOf, type Readable } from "./attributes.ts";
import { type MachineGroup, machinesOf } from "./fleet.ts";
import { undecidable } from "./undecidable.ts";

/** What rules look at resources with. */
export interface Frame {
  plan: Plan;
  /** The estimate that all are a part of. */
  whole: Estimate;
  lens: Lens | undefined;
}

/** One resource on one side of the change, as rules see it. Everything is read when it is asked for, and kept. */
export class Subject {
  readonly change: Change;
  readonly side: Side;
  readonly estimate: ResourceEstimate;
  readonly frame: Frame;
  /** What expressions make of it, kept for the next one. */
  views: object | undefined;
  private knownSelectable: Selectable | undefined;
  private knownAttributes: { readonly [name: string]: Readable } | undefined;
  private knownMachines: MachineGroup[] | undefined;

  constructor(change: Change, side: Side, estimate: ResourceEstimate, frame: Frame) {
    this.change = change;
    this.side = side;
    this.estimate = estimate;
    this.frame = frame;
  }

  get plan(): Plan {
    return this.frame.plan;
  }

  get address(): string {
    return this.side === "before" ? (this.change.previousAddress ?? this.change.address) : this.change.address;
  }

  /** What selectors look at. */
  get selectable(): Selectable {
    const { plan, lens } = this.frame;
    this.knownSelectable ??= selectableOf(this.change, plan.references, lens, this.side);
    return this.knownSelectable;
  }

  get owners(): Owners {
    return this.selectable.owners ?? {};
  }

  /** Throws Undecidable when it is not known, or is told by something sensitive. */
  get region(): string {
    const region: Region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
    if (!region.known) return undecidable("the region is not known");
    return region.sensitive ? undecidable("the plan marks what tells the region sensitive") : region.name;
  }

  /** Tags or labels whose values are known, under the policy's names as well. */
  get tags(): ReadonlyMap<string, string> {
    return this.selectable.tags();
  }

  /** Why the value of a tag cannot be read though it may be there. */
  hiddenTag(key: string): string | undefined {
    return this.selectable.isTagOpen?.(key) ? `the tag ${key} is known only after apply, or sensitive` : undefined;
  }

  /** Keys of tags whose values cannot be read; undefined when any key may be one. */
  get hiddenTags(): readonly string[] | undefined {
    const { plan, lens } = this.frame;
    const { openKeys } = costTags(this.change, this.side, plan.references);
    return openKeys && [...openKeys, ...Object.keys(lens?.tagNames ?? {}).filter((name) => this.hiddenTag(name) !== undefined)];
  }

  get attributes(): { readonly [name: string]: Readable } {
    this.knownAttributes ??= attributesOf(this.change, this.side);
    return this.knownAttributes;
  }

  /** Throws Undecidable. */
  get machines(): MachineGroup[] {
    this.knownMachines ??= machinesOf(this.change, this.side, this.plan);
    return this.knownMachines;
  }
}
