import type { Exact } from "../base/exact.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { PriceMove } from "../policy/price-move.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { overText } from "./budget-words.ts";
import { decideLines, passedBy } from "./consent-words.ts";
import type { Line, Piece } from "./line.ts";
import { money, quantity, signed } from "./money.ts";
import { unconverted } from "./rates.ts";

export type { Line, Piece };

export type Mark = "pass" | "warn" | "no" | "unknown" | "advisory";

export function markOf({ outcome, judged, findings }: Verdict): Mark {
  if (outcome !== "pass") return outcome;
  if (!judged) return "advisory";
  return findings.length > 0 ? "warn" : "pass";
}

/** The verdict and its one reason. */
export function headlineOf({ notices, currency }: Estimate, verdict: Verdict): Line {
  const partial = notices.some(({ id }) => id === "incomplete" || id === "errored") ? ["NOT A COMPLETE PLAN · "] : [];
  const [first] = openFindings(verdict).sort(byWeight);
  const over = first && verdict.budgets.find(({ name, kind }) => first.id === `budget/${name}/${kind}`);
  const reason: Line = first ? [...findingLine(first), ...(over?.over.gt(0) ? [`: ${overText(over, currency)}`] : [])] : [];
  switch (markOf(verdict)) {
    case "unknown":
      return [...partial, { strong: "Could not evaluate" }, ": ", ...reason];
    case "no":
      return [...partial, { strong: "Blocked" }, ": ", ...reason];
    case "warn":
      return [...partial, { strong: passedBy(verdict) ?? "Passes, with a warning" }, ": ", ...reason];
    case "advisory":
      return [...partial, { strong: "Advisory" }, ": there is no policy yet, so nothing can fail"];
    case "pass":
      return [...partial, { strong: "Passes" }];
  }
}

/** While something blocks, findings that are covered are not the reason. */
function openFindings({ outcome, findings, decision }: Verdict): Finding[] {
  const covered = new Set(outcome === "no" ? decision?.covers.map(({ finding }) => finding) : []);
  return findings.filter(({ id }) => !covered.has(id));
}

/** What is wrong, with what the policy says to it. */
export function findingLine({ because, reason }: Pick<Finding, "because" | "reason">): Line {
  return [because, ...(reason === undefined ? [] : [": ", { code: reason }])];
}

/** Findings of rules name what breaks them. */
export function isOfRule({ id }: Pick<Finding, "id">): boolean {
  return id.startsWith("rule/");
}

/** Findings that nobody can approve come first, then those that block, then warnings; each group in the policy's order. */
function byWeight(a: Finding, b: Finding): number {
  const order: readonly Finding["level"][] = ["hard", "approvable", "advisory"];
  return order.indexOf(a.level) - order.indexOf(b.level);
}

/** The change, with what is not in it. An amount that is not known is never shown as 0, and never as a saving. */
export function changeLine(estimate: Estimate): Line {
  const { totals, currency, hasBase } = estimate;
  const { unknown, needsUsage, oneTime, pending, incomplete } = totals;
  const amounts = (amount: Parameters<typeof money>[0]): string => money(amount, currency);
  const line: (string | { strong: string })[] = [];
  const range = rangeText(totals, currency);
  if (unknown > 0) {
    const known = totals.increase.isZero && totals.delta.isZero && range === undefined;
    const part = `The known part is ${signed(totals.delta, currency)}`;
    line.push({ strong: known ? "The change is unknown" : range === undefined ? `${part} a month` : part });
    line.push(`${range ?? ""}; ${count(unknown, "resource")} without a known cost`);
    if (totals.unknownBefore.gt(0)) line.push(` (today ${amounts(totals.unknownBefore)})`);
  } else {
    line.push({ strong: `${signed(totals.delta, currency)}${range === undefined ? " a month" : ""}` }, range ?? "");
    const sums = `${amounts(totals.before)} → ${amounts(totals.after)}`;
    const converted = unconverted(estimate);
    line.push(` (${converted === undefined ? "" : `${converted}; `}${incomplete > 0 ? `resources with a price: ${sums}` : sums})`);
  }
  if (!totals.usageDelta.isZero) line.push(`, ${signed(totals.usageDelta, currency)} of it by usage`);
  if (needsUsage > 0) line.push(` · ${count(needsUsage, "resource")} with costs that need usage, not in the sum`);
  if (!oneTime.isZero) line.push(` · ${amounts(oneTime)} once`);
  if (hasBase && !pending.isZero) line.push(` · pending on the base branch, not yours: ${signed(pending, currency)}`);
  return line;
}

/** The least and the most of a change, where they differ. */
function rangeText({ delta, unknown, low, high }: Estimate["totals"], currency: string): string | undefined {
  const isPoint = low.delta.equals(delta) && high.delta.equals(delta) && high.unknown === unknown && low.unknown === unknown;
  if (isPoint) return undefined;
  return ` expected, ${money(low.delta, currency)} to ${mostText(high.delta, high.unknown > unknown, currency)} a month`;
}

/** An amount of which only a part may be known. */
export function mostText(most: Exact, isOpen: boolean, currency: string): string {
  if (!isOpen) return money(most, currency);
  return most.gt(0) ? `at least ${money(most, currency)}` : "what is not known";
}

/** What new prices make of the same resources: not this change's doing. */
export function moveLines({ drift: { from, to, amount, resources, unknown }, crossed }: PriceMove, currency: string): Line[] {
  const dates = [from, to].map(
    (lists) =>
      lists
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? "an unknown day",
  );
  const first: Line = [
    `The price list of ${dates[1]} instead of that of ${dates[0]}: `,
    { strong: `${signed(amount, currency)} a month` },
    ` for the same resources, charged to nobody${resources.length > 0 ? ` (${count(resources.length, "resource")})` : ""}`,
    ...(unknown > 0 ? [`; ${count(unknown, "resource")} without a price in one of the two`] : []),
  ];
  return [
    first,
    ...crossed.map(({ name, limit, value, over }): Line => crossedLine(name, money(value, currency), money(limit, currency), money(over, currency))),
  ];
}

function crossedLine(name: string, value: string, limit: string, over: string): Line {
  return ["By these prices alone the total of the budget ", { code: name }, ` comes to ${value} of ${limit}, `, { strong: `over by ${over}` }];
}

/** Who acts next and how: one line for each kind of finding that blocks, else for the warnings. */
export function nextLines(verdict: Verdict, { hasBase, currency }: Estimate): Line[] {
  const { findings, decision } = verdict;
  const covered = new Set(decision?.covers.map(({ finding }) => finding));
  const blocking = findings.filter(({ id, level }) => level !== "advisory" && !covered.has(id));
  const left = blocking.length > 0 ? blocking : findings.filter(({ id }) => !covered.has(id));
  const lines = new Map(left.map(({ next, owner }) => [`${next} ${owner}`, sayNext(next, owner)]));
  const increase = blocking.some(({ id }) => id.startsWith("budget/") && id.endsWith("/increase"));
  const pending: Line = ["Without a plan of the base commit (base-plan), changes that are merged but not applied yet count here too."];
  const ways = findings.flatMap(({ id, wayUnder }) => (wayUnder && !covered.has(id) ? [sayWay(wayUnder, currency)] : []));
  return [...decideLines(verdict, currency), ...[...lines.values()].slice(0, 3), ...ways.slice(0, 1), ...(increase && !hasBase ? [pending] : [])];
}

function sayWay({ address, attribute, most, value }: NonNullable<Finding["wayUnder"]>, currency: string): Line {
  return ["Cheapest way under: ", { code: attribute }, ` ${quantity(most)} (${money(value, currency)}), of `, { code: address }, "."];
}

function sayNext(next: string, owner: string | undefined): Line {
  return owner === undefined ? [next] : [next, " About an exception decides ", { code: owner }, "."];
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
