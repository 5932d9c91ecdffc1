import { editDistance } from "../base/edit-distance.ts";
import { BestOf } from "../pricing/look-up/best-of.ts";
import { visible } from "./escape.ts";

const MOST = 5;

/** Share of an address that may differ before it is another one altogether. */
const FARTHEST = 0.5;

/** Addresses like one that a plan does not have, safe to show: its instances and what is in it first, then the same name elsewhere, then those of like spelling. */
export function nearestAddresses(asked: string, addresses: readonly string[]): string[] {
  const best = new BestOf<{ address: string; distance: number }>(MOST, (a, b) => a.distance - b.distance || (a.address < b.address ? -1 : 1));
  for (const address of new Set(addresses)) {
    const distance = distanceOf(asked, address);
    if (distance < FARTHEST) best.add({ address, distance });
  }
  return best.list().map(({ address }) => visible(address, 200));
}

function distanceOf(asked: string, address: string): number {
  if (address.startsWith(`${asked}[`) || address.startsWith(`${asked}.`)) return 0;
  if (address.endsWith(`.${asked}`) || asked.endsWith(`.${address}`)) return 0.01;
  // Only the ends can differ in long addresses: what both begin with is cut off, because words are compared up to a length.
  const start = commonStart(asked, address);
  const longest = Math.max(asked.length, address.length);
  return editDistance(asked.slice(start), address.slice(start)) / longest;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
