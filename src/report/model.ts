import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { money, signed } from "./money.ts";
import { type Row, rowsOf } from "./rows.ts";
import { budgetLine, changeLine, headlineOf, type Line, type Mark, markOf, nextLines } from "./words.ts";

/** All that a report says, before it is Markdown or a terminal's text. */
export interface Report {
  mark: Mark;
  headline: Line;
  /** The change, and what is not in it. */
  change: Line;
  budgets: readonly Line[];
  /** Who acts next and how. */
  next: readonly Line[];
  /** Changed resources with a known difference, ranked by impact. */
  rows: readonly Row[];
  /** Of the rows. */
  total: string;
  /** Changed resources of which no cost is known, the costliest of today first. */
  unknown: readonly { address: string; today: string | undefined; because: readonly string[] }[];
  /** Changed resources that differ in no cost. */
  alike: readonly string[];
  needsUsage: readonly { address: string; lines: readonly string[] }[];
  findings: readonly { level: Finding["level"]; because: string; addresses: readonly string[] }[];
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
export function reportOf(estimate: Estimate, verdict: Verdict): Report {
  const { currency, notices } = estimate;
  const changed = estimate.resources.filter(({ changed: is }) => is);
  return {
    mark: markOf(verdict),
    headline: headlineOf(estimate, verdict),
    change: changeLine(estimate),
    budgets: verdict.budgets.map((standing) => budgetLine(standing, currency)),
    next: nextLines(verdict),
    rows: rowsOf(changed, currency),
    total: signed(estimate.totals.delta, currency),
    unknown: unknownOf(changed, currency),
    alike: changed.filter(({ delta }) => delta?.isZero).map(({ address }) => address),
    needsUsage: changed.flatMap(({ address, after }) => (after.needsUsage.length > 0 ? [{ address, lines: after.needsUsage }] : [])),
    findings: verdict.findings,
    assumptions: changed.flatMap(assumptionsOf),
    evidence: evidenceOf(estimate, changed),
    notices: notices.map(({ message }) => message),
    notes: [],
    firstPolicy: verdict.judged ? [] : ["budgets:", "  - name: pull-request", "    monthly_increase: 500"],
  };
}

function unknownOf(changed: readonly ResourceEstimate[], currency: string): Report["unknown"] {
  return changed
    .filter(({ delta }) => delta === undefined)
    .sort((a, b) => (b.before.monthly?.toNumber() ?? 0) - (a.before.monthly?.toNumber() ?? 0) || (a.address < b.address ? -1 : 1))
    .map(({ address, before, unknown }) => ({ address, today: before.monthly?.gt(0) ? money(before.monthly, currency) : undefined, because: unknown }));
}

function assumptionsOf({ address, after }: ResourceEstimate): { address: string; text: string }[] {
  const texts = new Set(after.lines.flatMap(({ assumptions }) => assumptions));
  return [...texts].map((text) => ({ address, text }));
}

function evidenceOf({ prices, asOf }: Estimate, changed: readonly ResourceEstimate[]): Line[] {
  const regions = new Map<string, number>();
  for (const { region } of changed) {
    if (!region.known) continue;
    const said = `${region.name} (${region.from})`;
    regions.set(said, (regions.get(said) ?? 0) + 1);
  }
  const dates = changed.flatMap(({ after }) => after.lines.flatMap(({ evidence }) => evidence?.date ?? [])).sort();
  const span = dates.length > 0 ? `, those used here from ${dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`}` : "";
  return [
    ...(prices ? [["List prices, pack ", { code: prices.digest.slice(0, 12) }, ` of ${prices.date}${span}; read on ${asOf}. A month has 730 hours.`]] : []),
    ...[...regions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([said, n]): Line => [`Region `, { code: said }, `: ${n} changed resource${n === 1 ? "" : "s"}.`]),
  ];
}
