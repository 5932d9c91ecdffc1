import type { Owners } from "../config/owners.ts";
import type { Selectable } from "../config/select.ts";
import type { Change, References, Side } from "../plan/change.ts";
import { costTags } from "../resources/carriers.ts";
import { type Lens, placeOn, selectableOf, toldBy } from "../resources/selectable.ts";

/** What an estimate keeps for selectors. */
export type Seen = Pick<Selectable, "tags" | "isTagOpen" | "account" | "owners">;

const NOTHING: ReadonlyMap<string, string> = new Map();
const UNSEEN: Seen = { tags: () => NOTHING };

/** Keeps of a change what the policy's selectors look at, and nothing else: without a lens nothing is read. */
export function seenOn(change: Change, side: Side, references: References, lens: Lens | undefined): Seen {
  if (!lens) return UNSEEN;
  const account = change.accountOn(side);
  const { owners } = selectableOf(change, references, lens, side);
  return { ...toldBy(costTags(change, side, references), change.type, lens.tagNames), account: () => account, ...(owners && { owners }) };
}

/** What stood there before, and the plan that says so: the state, or what the base branch plans. */
export interface Former {
  change: Change;
  side: Side;
  references: References;
}

/**
 * How selectors saw a resource before the change; undefined where they see it alike. A tag or an owner that it did not have counts as had:
 * to name the owner of what is there adds nothing to anybody's cost.
 */
export function priorOf(change: Change, seen: Seen, { change: old, side, references }: Former, lens: Lens | undefined): Selectable | undefined {
  const place = placeOn(old, side);
  if (place.address === change.address && !lens) return undefined;
  if (!lens) return { ...place, ...seen };
  const before = seenOn(old, side, references, lens);
  const tags = new Map([...seen.tags(), ...before.tags()]);
  return { ...place, ...before, tags: () => tags, owners: { ...seen.owners, ...before.owners } as Owners };
}
