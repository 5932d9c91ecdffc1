import type { Selectable } from "../../config/select.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { ResourceEstimate } from "../../estimate/resource-estimate.ts";
import type { Change, Plan, Region, Side } from "../../plan/change.ts";
import { type HiddenTags, hiddenTagsOf, tagsOf } from "../../plan/tags.ts";
import { attributesOf, type Readable } from "./attributes.ts";
import { type MachineGroup, machinesOf } from "./fleet.ts";
import { undecidable } from "./undecidable.ts";

/** Whose a resource is, as far as the policy's owners say. */
export interface Owners {
  team?: string;
  product?: string;
  environment?: string;
  costCenter?: string;
  costClass?: string;
  /** What cannot be told: it hangs on a value that is known only after apply, or is sensitive. */
  untold?: readonly string[];
}

/** An estimate that may have been told owners. */
export type Owned = ResourceEstimate & { owners?: Owners };

/** One resource on one side of the change, as rules see it. Everything is read when it is asked for, and kept. */
export class Subject {
  readonly change: Change;
  readonly side: Side;
  readonly estimate: Owned;
  readonly plan: Plan;
  /** The estimate that it is a part of. */
  readonly whole: Estimate;
  /** What expressions make of it, kept for the next one. */
  views: object | undefined;
  private knownSelectable: Selectable | undefined;
  private knownTags: ReadonlyMap<string, string> | undefined;
  private knownHidden: HiddenTags | undefined;
  private knownAttributes: { readonly [name: string]: Readable } | undefined;
  private knownMachines: MachineGroup[] | undefined;

  constructor(change: Change, side: Side, estimate: Owned, { plan, whole }: { plan: Plan; whole: Estimate }) {
    this.change = change;
    this.side = side;
    this.estimate = estimate;
    this.plan = plan;
    this.whole = whole;
  }

  get address(): string {
    return this.side === "before" ? (this.change.previousAddress ?? this.change.address) : this.change.address;
  }

  /** What selectors look at. */
  get selectable(): Selectable {
    const { type, module } = this.change;
    this.knownSelectable ??= { type, address: this.address, module, tags: () => this.tags };
    return this.knownSelectable;
  }

  get owners(): Owners {
    return this.estimate.owners ?? {};
  }

  /** Throws Undecidable when it is not known, or is told by something sensitive. */
  get region(): string {
    const region: Region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
    if (!region.known) return undecidable("the region is not known");
    return region.sensitive ? undecidable("the plan marks what tells the region sensitive") : region.name;
  }

  /** Tags or labels whose values are known. */
  get tags(): ReadonlyMap<string, string> {
    this.knownTags ??= tagsOf(this.side === "after" ? this.change : { before: this.change.before });
    return this.knownTags;
  }

  /** Why the value of a tag cannot be read though it may be there. */
  hiddenTag(key: string): string | undefined {
    const { all, unknown } = this.hiddenTags;
    return all ?? (unknown.has(key) ? `the tag ${key} is known only after apply` : undefined);
  }

  get hiddenTags(): HiddenTags {
    this.knownHidden ??= hiddenTagsOf(this.change, this.side);
    return this.knownHidden;
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
