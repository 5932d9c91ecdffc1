import type { Conversation, Group, Membership, Person } from "../consent.ts";
import type { Band } from "./settings.ts";

/** Places that approvals have to fill: so many different people, each of any of the groups. */
export interface Slot {
  groups: readonly Group[];
  needs: number;
}

/** What a band asks for. */
export function slotsOf({ by, each_of, count }: Pick<Band, "by" | "each_of" | "count">, groups: readonly Group[]): Slot[] {
  const named = (names: readonly string[]): Group[] => groups.filter(({ name }) => names.includes(name));
  if (each_of) return each_of.map((name) => ({ groups: named([name]), needs: 1 }));
  return [{ groups: named(by ?? []), needs: count }];
}

/** Whether somebody is in one of the groups, by the live memberships; not being able to read is never "no". */
export function memberOf(person: Person, groups: readonly Group[], { membership }: Conversation): Membership {
  const found = groups.map((group) => membership(group, person));
  return found.find(({ is }) => is === "yes") ?? found.find(({ is }) => is === "unreadable") ?? { is: "no" };
}

/** How many approvals a choice of slots needs in all. */
export function needsOf(slots: readonly Slot[]): number {
  return slots.reduce((all, { needs }) => all + needs, 0);
}

/**
 * How many approvals are lacking until the people fill all slots, nobody two, whichever `unknown` of them do not count; 0 when nothing is lacking. By Hall's theorem on
 * distinct representatives it is the most that any choice of slots needs beyond the people who fit one of them. There are at most 8 slots.
 */
export function lacking(slots: readonly Slot[], people: readonly Person[], conversation: Conversation, unknown: number): number {
  const fits = slots.map(({ groups }) => people.filter((person) => memberOf(person, groups, conversation).is === "yes").map(({ id }) => id));
  let most = 0;
  for (let choice = 1; choice < 2 ** slots.length; choice++) {
    const isChosen = (_: unknown, at: number): boolean => (choice & (1 << at)) !== 0;
    const there = new Set(fits.filter(isChosen).flat()).size;
    most = Math.max(most, needsOf(slots.filter(isChosen)) + unknown - there);
  }
  return most;
}
