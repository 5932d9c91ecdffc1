import { createHash } from "node:crypto";
import { compareText } from "../../base/compare-text.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { PricedLine } from "../../estimate/price-line.ts";
import type { ResourceEstimate } from "../../estimate/resource-estimate.ts";
import type { SideEstimate } from "../../estimate/side.ts";
import { describeQuery } from "../../resources/price-query.ts";
import type { Finding } from "../verdict.ts";

// 128 bits: an author who looks for two changes of one digest, a harmless one to be approved and another, needs 2^64 tries.
const DIGITS = 32;

/** What a finding is about: its id, and of each of its resources what is billed, in which quantity and by which price key. A finding about no resource is about the whole change. */
export function digestOfFinding({ id, addresses, amount }: Finding, { resources }: Estimate): string {
  const named = new Set(addresses);
  const isOpen = ({ changed, delta }: ResourceEstimate): boolean => changed && delta === undefined;
  const about = resources.filter((one) => (named.size === 0 ? one.changed : named.has(one.address)) || (amount?.atLeast === true && isOpen(one)));
  return digest([id, ...entriesOf(about), ...daysOf(amount)]);
}

/** Of amounts until a day: what lasts longer costs more. */
function daysOf(amount: Finding["amount"]): string[] {
  return (amount?.parts ?? []).map(({ address, until }) => `${address} ${until}`).sort(compareText);
}

/** The whole change with the findings that it has. Times, prices and resources that do not change have no part in it, so that a rebase keeps it. */
export function digestOfChange(findings: readonly Finding[], { resources }: Estimate): string {
  const ids = findings.map(({ id, level }) => `${id} ${level}`).sort(compareText);
  return digest([...ids, ...entriesOf(resources.filter(({ changed }) => changed))]);
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
}

function entriesOf(resources: readonly ResourceEstimate[]): string[] {
  return resources.map(entryOf).sort(compareText);
}

function entryOf({ address, type, deposed = "", region, before, after }: ResourceEstimate): string {
  return JSON.stringify([address, type, deposed, region.known ? region.name : "", sideOf(before), sideOf(after)]);
}

function sideOf({ status, lines }: SideEstimate): unknown[] {
  return [status, ...lines.map(lineOf)];
}

/** What reports may show of it: a digest of a secret could be guessed at. */
function lineOf({ part = "", name, unit, quantity, query, shown = query }: PricedLine): unknown[] {
  return [part, name, unit, quantity?.toString() ?? "", shown ? describeQuery(shown) : ""];
}
