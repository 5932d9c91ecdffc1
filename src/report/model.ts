import { isAlike } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { PriceMove } from "../policy/price-move.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { budgetLine, mergedText } from "./budget-words.ts";
import { consentLines } from "./consent-words.ts";
import { money, signed } from "./money.ts";
import { ownerLines } from "./owner-lines.ts";
import { rateLines } from "./rates.ts";
import type { Row } from "./row.ts";
import { rowsOf } from "./rows.ts";
import { sharedLines } from "./shared-tiers-words.ts";
import { changeLine, count, headlineOf, type Line, type Mark, markOf, moveLines, nextLines } from "./words.ts";

/** All that a report says, before it is Markdown or a terminal's text. */
export interface Report {
  mark: Mark;
  headline: Line;
  /** The change, and what is not in it. */
  change: Line;
  /** What new prices make of the same resources; charged to nobody. */
  priceMove: readonly Line[];
  budgets: readonly Line[];
  /** Whose cost changes. */
  owners: readonly Line[];
  /** Who consented to what blocks, and what was said that does not count. */
  consents: readonly Line[];
  /** Who acts next and how. */
  next: readonly Line[];
  /** Changed resources with a known difference, ranked by impact; last what they change by sharing the steps of prices. */
  rows: readonly Row[];
  /** Of the rows. */
  total: string;
  /** Changed resources of which no cost is known, the costliest of today first. */
  unknown: readonly { address: string; today: string | undefined; because: readonly string[] }[];
  /** Changed resources that differ in no cost. */
  alike: readonly string[];
  needsUsage: readonly { address: string; lines: readonly string[] }[];
  findings: readonly Finding[];
  /** Changes that were merged before and count together with this one, by what is said of them. */
  merged: readonly { because: string; pulls: readonly { pull: number; url: string; text: string }[] }[];
  /** Findings on what the change leaves as it was. */
  older: Line;
  assumptions: readonly { address: string; text: string }[];
  /** Prices, regions, dates. */
  evidence: readonly Line[];
  notices: readonly string[];
  /** What else a reader should know now, such as what a changed policy would say. May hold strings from the repository. */
  notes: readonly string[];
  /** A policy to start with, when there is none. */
  firstPolicy: readonly string[];
}

/** Puts an estimate and its verdict into words. The same inputs give the same report. */
export function reportOf(estimate: Estimate, verdict: Verdict, priceMove?: PriceMove): Report {
  const { currency, notices } = estimate;
  const changed = estimate.resources.filter(({ changed: is }) => is);
  return {
    mark: markOf(verdict),
    headline: headlineOf(estimate, verdict),
    change: changeLine(estimate),
    priceMove: priceMove ? moveLines(priceMove, currency) : [],
    budgets: verdict.budgets.map((standing) => budgetLine(standing, currency)),
    owners: ownerLines(estimate, verdict),
    consents: consentLines(verdict, currency),
    next: nextLines(verdict, estimate),
    rows: rowsOf(changed, currency, estimate.sharedTiers),
    total: signed(estimate.totals.delta, currency),
    unknown: unknownOf(changed, currency),
    alike: changed.filter((resource) => isAlike(resource) && resource.after.needsUsage.length === 0).map(({ address }) => address),
    needsUsage: changed.flatMap(({ address, after }) => (after.needsUsage.length > 0 ? [{ address, lines: after.needsUsage }] : [])),
    findings: verdict.findings,
    merged: verdict.findings.flatMap(({ because, merged }) =>
      merged ? [{ because, pulls: merged.map((one) => ({ pull: one.pull, url: one.url, text: mergedText(one, currency) })) }] : [],
    ),
    older: verdict.older === undefined ? [] : [`${count(verdict.older, "older finding")} on what this change leaves as it was: not judged.`],
    assumptions: changed.flatMap(assumptionsOf),
    evidence: evidenceOf(estimate, changed),
    notices: notices.map(({ message }) => message),
    notes: [],
    firstPolicy: verdict.judged ? [] : ["budgets:", "  - name: pull-request", "    monthly_increase: 500"],
  };
}

function unknownOf(changed: readonly ResourceEstimate[], currency: string): Report["unknown"] {
  return changed
    .filter((resource) => reasonsOf(resource).length > 0)
    .sort((a, b) => b.unknownBefore.compare(a.unknownBefore) || (a.address < b.address ? -1 : 1))
    .map((resource) => {
      const { address, unknownBefore } = resource;
      return { address, today: unknownBefore.gt(0) ? money(unknownBefore, currency) : undefined, because: reasonsOf(resource) };
    });
}

/** Why a delta is not known, or not at the least or the most of what is a range. */
function reasonsOf({ delta, unknown, range }: ResourceEstimate): readonly string[] {
  if (delta === undefined || !range) return unknown;
  return [...range.high.unknown.map((text) => `at the most, ${text}`), ...range.low.unknown.map((text) => `at the least, ${text}`)];
}

function assumptionsOf({ address, after }: ResourceEstimate): { address: string; text: string }[] {
  const texts = new Set(after.lines.flatMap(({ assumptions }) => assumptions));
  return [...texts].map((text) => ({ address, text }));
}

function evidenceOf(estimate: Estimate, changed: readonly ResourceEstimate[]): Line[] {
  const { priceLists, asOf } = estimate;
  const dates = changed.flatMap(({ after }) => after.lines.flatMap(({ evidence }) => evidence?.date ?? [])).sort();
  const span = dates.length > 0 ? `, those used here from ${dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`}` : "";
  const packs = priceLists.map(
    ({ digest, date }, at): Line => [
      at === 0 ? "List prices, pack " : "Where it has none, pack ",
      { code: digest.slice(0, 12) },
      ` of ${date}${at === 0 ? `${span}; read on ${asOf}. A month has 730 hours.` : "."}`,
    ],
  );
  return [...packs, ...sharedLines(estimate.sharedTiers, estimate.currency), ...rateLines(estimate, changed), ...regionLines(changed)];
}

const MOST_REGIONS = 3;

/** Where the changed resources are, and how that is known; the most common regions first. */
function regionLines(changed: readonly ResourceEstimate[]): Line[] {
  const regions = new Map<string, { n: number; from: Set<string> }>();
  for (const { region } of changed) {
    if (!region.known) continue;
    const seen = regions.get(region.name) ?? { n: 0, from: new Set() };
    regions.set(region.name, { n: seen.n + 1, from: seen.from.add(region.from) });
  }
  const ranked = [...regions].sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_REGIONS);
  return ranked.map(
    ([name, { n, from }]): Line => [
      "Region ",
      { code: name },
      ` of ${n} changed resource${n === 1 ? "" : "s"}, from `,
      { code: [...from].slice(0, 4).join("; ") },
      ".",
    ],
  );
}
