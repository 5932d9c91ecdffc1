import type { Values } from "./value.ts";

/** What Terraform will do, in one word. `replace` is delete + create in either order; `read` (data sources) never reaches a {@link Change}. */
export type Action = "create" | "update" | "replace" | "delete" | "no-op" | "forget";

/** Where a resource lives and how we know: "provider aws.eu, region constant", "ARN", "availability zone", "attribute location". */
export type Region =
  | { known: true; name: string; from: string /** Told by an attribute that the plan marks sensitive. */; sensitive?: true }
  | { known: false; because: string };

/** One managed resource of the plan. */
export interface Change {
  /** Address after the change, instance key included. */
  address: string;
  /** Address before, when the change moves the resource. */
  previousAddress?: string;
  /** Address of the module instance, "" for the root: `module.shop["eu"].module.db`. */
  module: string;
  type: string;
  name: string;
  index?: string | number;
  /** Such as `registry.terraform.io/hashicorp/aws`; empty when the plan does not say. */
  provider: string;
  action: Action;
  /** Set for `replace`: whether the new one exists before the old one is gone. */
  createBeforeDestroy?: boolean;
  /** A leftover of an interrupted replacement: only ever deleted. */
  deposed?: string;
  /** Taken over by an import block: it exists and costs already. */
  imported: boolean;
  /** Whether it exists on a side: asked without reading the values there. */
  hasBefore: boolean;
  hasAfter: boolean;
  /** Absent for what does not exist yet. Read from the plan when first asked for. */
  before?: Values | undefined;
  /** Absent for what is deleted or forgotten. Unknown values are {@link UNKNOWN}. Read from the plan when first asked for. */
  after?: Values | undefined;
  /** Whether the plan marks anything sensitive in the top-level attribute of a path (its values are then never shown). */
  isSensitive(path: string): boolean;
  /** Whether anything in it is: most resources have nothing, and need not be asked for each attribute. */
  readonly hasSensitive: boolean;
  /** Whether the configuration sets an attribute, by its path (`root_block_device.iops`); undefined when the plan does not say. */
  isConfigured(path: string): boolean | undefined;
  /** AWS account, Azure subscription or Google project; undefined where the plan does not tell. */
  accountOn(side: Side): string | undefined;
  regionBefore: Region;
  regionAfter: Region;
  /** The provider block that it uses, such as `aws.eu`, by which resources of one account are known; undefined when the plan does not say. Read when asked for. */
  readonly providerBlock: string | undefined;
}

export type Side = "before" | "after";

/** What `through` of a resource points at. */
export type Resolved =
  | { found: true; change: Change }
  /** The attribute is not set. */
  | { found: false; why: "unset" }
  /** Set, but the resource is not in the plan (a literal id, a data source, another state). */
  | { found: false; why: "outside" };

/** Finds resources that refer to each other, by values first and by the configuration's references otherwise. */
export interface References {
  /** The resource of type `to` that the attribute `through` of `change` points at. `through` may be a path into blocks: `launch_template.id`. */
  target(change: Change, side: Side, through: string, to: readonly string[]): Resolved;
  /** All resources of type `from` whose attribute `through` points at `change`. */
  sources(change: Change, side: Side, from: string, through: string): readonly Change[];
}

/** Something a reader of the report should know about the plan as a whole. */
export interface Notice {
  id: "wrapper-text" | "incomplete" | "errored" | "drift" | "duplicate-address" | "no-baseline" | "encoding" | "several-plans" | "no-configuration";
  message: string;
}

export interface Plan {
  /** As the plan says, such as "1.2"; undefined in reduced plans. */
  formatVersion: string | undefined;
  terraformVersion: string | undefined;
  /** RFC 3339 time of the plan, if it says. */
  timestamp: string | undefined;
  /** False for `-target`ed and otherwise partial plans. */
  complete: boolean;
  errored: boolean;
  notices: readonly Notice[];
  /** sha256 of the plan's bytes, hex. Computed when asked for. */
  readonly digest: string;
  /** Number of data sources to be read, which cost nothing. */
  reads: number;
  /** The types of all managed resources, each once: what must be loaded before billing. */
  types: ReadonlySet<string>;
  /** Each managed resource once, in the plan's order; read as it is handed on, and its values when they are asked for. Can be called again. */
  changes(): Iterable<Change>;
  references: References;
}
