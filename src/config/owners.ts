/** Classes of cost, in the order in which a resource is classified: each may be told by those before it. `section` is the policy's key. */
export const OWNER_KINDS = [
  { kind: "environment", section: "environments" },
  { kind: "team", section: "teams" },
  { kind: "product", section: "products" },
  { kind: "costCenter", section: "cost_centers" },
  { kind: "costClass", section: "cost_classes" },
] as const;

export type OwnerKind = (typeof OWNER_KINDS)[number]["kind"];

/** What a resource belongs to. Names may be values of tags: they are hostile. */
export type Owners = {
  readonly [kind in OwnerKind]?: string;
} & {
  /** Kinds that cannot be told: they hang on a value that is known only after apply, or is sensitive. */
  readonly untold?: readonly OwnerKind[];
};

/** The bucket of what belongs to nobody; selectors may name it. */
export const UNOWNED = "unowned";

/** The class of a resource, with a bucket for what has none; undefined when it cannot be told. */
export function ownerOf(owners: Owners | undefined, kind: OwnerKind): string | undefined {
  return owners?.[kind] ?? (owners?.untold?.includes(kind) ? undefined : UNOWNED);
}
