import type { Classify } from "../config/classify.ts";
import type { OwnerKind } from "../config/owners.ts";
import type { Selectable } from "../config/select.ts";
import { keysOf, type TagNames, withNames } from "../config/tag-names.ts";
import { parseAddress } from "../plan/address.ts";
import type { Change, References, Side } from "../plan/change.ts";
import type { Tags } from "../plan/tags.ts";
import { costTags } from "./carriers.ts";

/** How the policy tells resources apart, besides by what the plan says of them. */
export interface Lens {
  tagNames: TagNames;
  /** Undefined where the policy has no classes. */
  classify: Classify | undefined;
  /** Classes that the policy defines. */
  kinds: readonly OwnerKind[];
}

const PLAIN: Lens = { tagNames: {}, classify: undefined, kinds: [] };

/** The side on which a change is looked at: after it; before it, for what goes. */
export function sideOf({ hasAfter }: Change): Side {
  return hasAfter ? "after" : "before";
}

/** A change as selectors look at it. What they do not ask for is not read. */
export function selectableOf(change: Change, references: References, { tagNames, classify }: Lens = PLAIN, side: Side = sideOf(change)): Selectable {
  const { type } = change;
  let told: ReturnType<typeof toldBy> | undefined;
  const tags = (): ReturnType<typeof toldBy> => {
    told ??= toldBy(costTags(change, side, references), type, tagNames);
    return told;
  };
  const plain: Selectable = {
    ...placeOn(change, side),
    tags: () => tags().tags(),
    isTagOpen: (key) => tags().isTagOpen(key),
    account: () => change.accountOn(side),
  };
  if (!classify) return plain;
  let owners: Selectable["owners"];
  return {
    ...plain,
    get owners() {
      owners ??= classify(plain);
      return owners;
    },
  };
}

/** Where a change stands on a side: a move changes that. */
export function placeOn({ address, previousAddress, module, type }: Change, side: Side): Pick<Selectable, "type" | "address" | "module"> {
  if (side === "after" || previousAddress === undefined || previousAddress === address) return { type, address, module };
  return { type, address: previousAddress, module: parseAddress(previousAddress)?.module ?? module };
}

/** Tags under the policy's names too. It holds on to nothing else of the change. */
export function toldBy(given: Tags, type: string, names: TagNames): { tags: Selectable["tags"]; isTagOpen: (key: string) => boolean } {
  const named = withNames(given.known, type, names);
  return { tags: () => named, isTagOpen: (key) => keysOf(key, type, names).some((one) => given.isOpen(one)) };
}
