import { compareText } from "../base/compare-text.ts";
import { Exact, sum } from "../base/exact.ts";
import type { Change } from "../plan/change.ts";
import { costOf } from "../pricing/ladder.ts";
import type { SideEstimate } from "./side.ts";
import type { TieredUse } from "./tiered-use.ts";

/** What it changes that the resources of an account share the steps of prices. All amounts a month in the estimate's currency, on top of the sum of the resources. */
export interface SharedTiers extends SharedAmounts {
  /** By account and price; only those that make a difference. */
  groups: readonly SharedGroup[];
}

/** Below 0 where larger quantities are cheaper. */
export interface SharedAmounts {
  /** Before anything is applied. */
  before: Exact;
  after: Exact;
  /** What the change does to it, never a saving where a resource of the group has no known cost. */
  delta: Exact;
  /** What the base branch's plan does to it. */
  pending: Exact;
}

/** Resources of one account that use one price at one place. */
export interface SharedGroup extends SharedAmounts {
  /** As {@link describeQuery} says it. */
  query: string;
  /** The provider block that they use. */
  account: string;
  unit: string;
  /** After the change: all of it, what that costs together, and what the resources' own figures add up to. */
  quantity: Exact;
  cost: Exact;
  standAlone: Exact;
  byUsage: boolean;
  /** Addresses of those that use it before or after the change, sorted. */
  addresses: readonly string[];
}

/** The sides of a resource, as {@link TierPools.add} takes them. */
export interface PooledSides {
  before: SideEstimate;
  after: SideEstimate;
  /** What its delta starts from and leads to: the same where it is not changed, or its delta not known. */
  from: SideEstimate;
  to: SideEstimate;
  /** What the base branch plans for it. */
  pending?: { before: SideEstimate; after: SideEstimate } | undefined;
  /** Whether its delta is known. */
  certain: boolean;
}

interface Pool {
  quantity: Exact;
  standAlone: Exact;
}

type Moment = "before" | "after" | "from" | "to" | "pendingFrom" | "pendingTo";

interface Group {
  use: TieredUse;
  account: string;
  pools: Map<Moment, Pool>;
  addresses: Set<string>;
  certain: boolean;
  byUsage: boolean;
}

/** Adds up what the resources of each account use of each price; keeps sums and addresses only. */
export class TierPools {
  private readonly groups: Map<string, Group> = new Map();

  /** Counts a resource in. Without a known account it shares with nobody. */
  add(change: Pick<Change, "address" | "providerBlock">, { before, after, from, to, pending, certain }: PooledSides): void {
    if (!before.tiered && !after.tiered && !from.tiered && !pending?.before.tiered) return; // Nearly all; `to` and the rest are among them.
    const { address, providerBlock: account } = change;
    if (account === undefined) return;
    const sides = { before, after, from, to, pendingFrom: pending?.before, pendingTo: pending?.after };
    for (const [moment, side] of Object.entries(sides) as [Moment, SideEstimate | undefined][]) {
      for (const use of side?.tiered ?? []) {
        const group = this.groupOf(account, use);
        group.addresses.add(address);
        group.certain &&= certain;
        group.byUsage ||= use.byUsage;
        const { quantity, standAlone } = group.pools.get(moment) ?? EMPTY;
        group.pools.set(moment, { quantity: quantity.plus(use.quantity), standAlone: standAlone.plus(use.cost) });
      }
    }
  }

  /** What sharing changes; undefined for nothing. The order in which resources were added makes no difference. */
  result(): SharedTiers | undefined {
    const ordered = [...this.groups].sort(([a], [b]) => compareText(a, b));
    const groups = ordered.map(([, group]) => settled(group)).filter((group) => MEMBERS.some((member) => !group[member].isZero));
    if (groups.length === 0) return undefined;
    const total = (member: keyof SharedAmounts): Exact => sum(groups.map((group) => group[member]));
    return { groups, before: total("before"), after: total("after"), delta: total("delta"), pending: total("pending") };
  }

  private groupOf(account: string, use: TieredUse): Group {
    const key = `${account}\n${use.query}\n${use.factor.toString()}`;
    const known = this.groups.get(key);
    if (known) return known;
    const made: Group = { use, account, pools: new Map(), addresses: new Set(), certain: true, byUsage: false };
    this.groups.set(key, made);
    return made;
  }
}

const EMPTY: Pool = { quantity: Exact.zero, standAlone: Exact.zero };
const MEMBERS = ["before", "after", "delta", "pending"] as const;

function settled({ use, account, pools, addresses, certain, byUsage }: Group): SharedGroup {
  const together = (moment: Moment): Exact => costOf(pools.get(moment)?.quantity ?? Exact.zero, use.ladder).times(use.factor);
  const difference = (moment: Moment): Exact => together(moment).minus((pools.get(moment) ?? EMPTY).standAlone);
  const delta = difference("to").minus(difference("from"));
  return {
    query: use.query,
    account,
    unit: use.unit,
    ...(pools.get("after") ?? EMPTY),
    cost: together("after"),
    before: difference("before"),
    after: difference("after"),
    delta: certain ? delta : delta.max(0),
    pending: difference("pendingTo").minus(difference("pendingFrom")),
    byUsage,
    addresses: [...addresses].sort(compareText),
  };
}
