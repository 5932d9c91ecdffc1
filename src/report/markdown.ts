import { sum } from "../base/exact.ts";
import { codeSpan } from "./escape.ts";
import type { Report } from "./model.ts";
import { signed } from "./money.ts";
import { findingLine, isOfRule, type Line, type Mark, type Piece } from "./words.ts";

/** Stays under GitHub's 65,536 characters however they are counted (FT04). */
export const COMMENT_BYTES = 60_000;
/** GitHub drops a step summary over 1 MiB whole (FT05). */
export const SUMMARY_BYTES = 900 * 1024;

const MARKS: Readonly<Record<Mark, string>> = { pass: "✅", warn: "⚠️", no: "❌", unknown: "❓", advisory: "ℹ️" };

/** The report as Markdown of at most `limit` UTF-8 bytes: verdict first; tables are cut between rows, the rest is summed up; no tag is left open. */
export function renderMarkdown(report: Report, currency: string, limit: number = COMMENT_BYTES): string {
  for (const rows of [Number.POSITIVE_INFINITY, 1000, 300, 100, 30, 10, 3, 0]) {
    const text = render(report, currency, rows);
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return render({ ...report, budgets: report.budgets.slice(0, 5), notices: report.notices.slice(0, 3) }, currency, 0);
}

/** One line for a change below the threshold: an older comment must not stand with an old figure. */
export function renderSilence(report: Report): string {
  return `${MARKS[report.mark]} costgate: ${say(report.change)}, below the threshold of the policy.\n`;
}

/** What is said when there is no verdict. */
export function renderTrouble(said: string): string {
  const lines = said.split("\n").map((line) => codeSpan(line.trim(), 1000));
  return `### ${MARKS.unknown} costgate: **Could not evaluate**\n\n${lines.join("  \n")}\n\nThe job fails, because a change that was not evaluated is not a change that passed.\n`;
}

function render(report: Report, currency: string, most: number): string {
  const sections = [
    [`### ${MARKS[report.mark]} costgate: ${say(report.headline)}`, "", say(report.change)],
    report.priceMove.slice(0, 3).map(say),
    report.budgets.slice(0, Math.min(3, most + 1)).map(say),
    report.owners.map(say),
    report.consents.map((line) => `- ${say(line)}`),
    report.next.map((line) => `Next: ${say(line)}`),
    report.older.length > 0 ? [say(report.older)] : [],
    report.notes.map((note) => `> ${codeSpan(note, 500)}`),
    report.firstPolicy.length > 0
      ? ["To set a first budget, put these lines into `costgate.yml` on the base branch:", "```yaml", ...report.firstPolicy, "```"]
      : [],
    changesFold(report, currency, most),
    listFold("Without a known cost", most, report.unknown, unknownItem),
    report.findings.length > 1 || report.findings.some(isOfRule) ? listFold("All findings", most, report.findings, findingItem) : [],
    ...report.findings.map(({ because, details = [] }) => listFold(because, most, details, (detail) => codeSpan(detail, 500))),
    ...report.merged.map(({ because, pulls }) => listFold(because, most, pulls, ({ pull, url, text }) => `[#${pull}](${url}), ${text}`)),
    report.budgets.length > 3 ? listFold("All budgets", most, report.budgets, say) : [],
    listFold(
      "Needs usage, not in the sum",
      most,
      report.needsUsage,
      ({ address, lines }) => `${codeSpan(address)}: ${lines.map((line) => codeSpan(line)).join(", ")}`,
    ),
    listFold("Assumptions", most, grouped(report.assumptions), ({ text, addresses }) => `${codeSpan(text)} — ${shorten(addresses)}`),
    listFold("Changed without a difference in cost", most, report.alike, (address) => codeSpan(address)),
    report.notices.length > 0 ? listFold("Notices", most + 3, report.notices, (notice) => codeSpan(notice)) : [],
    report.evidence.map((line) => `<sub>${say(line)}</sub>  `),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function say(line: Line): string {
  return line.map(sayPiece).join("");
}

function sayPiece(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if ("strong" in piece) return `**${piece.strong}**`;
  return "whole" in piece ? codeSpan(piece.whole, 500) : codeSpan(piece.code, 120);
}

function changesFold({ rows, total }: Report, currency: string, most: number): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, Math.max(most, 1));
  const left = rows.slice(shown.length);
  const once = rows.some((row) => row.once !== "") ? 1 : 0;
  const cells = shown.map((row) => [codeSpan(row.address), row.action, row.before, row.after, `**${row.delta}**`, ...[row.once].slice(0, once), say(row.why)]);
  const blank = [""].slice(0, once);
  const rest =
    left.length > 0
      ? [
          [
            `${left.length} more`,
            "",
            "",
            "",
            `**${signed(sum(left.map(({ amount }) => amount)), currency)}**`,
            ...blank,
            "in the job summary or the JSON report",
          ],
        ]
      : [];
  const table = [...cells, ...rest, ["**total**", "", "", "", `**${total}**`, ...blank, ""]].map((row) => `| ${row.join(" | ")} |`);
  const names = ["resource", "change", "before", "after", "a month", ...["once"].slice(0, once), "why"];
  const lines = ["---", "---", "---:", "---:", "---:", ...["---:"].slice(0, once), "---"];
  const head = [names, lines].map((row) => `| ${row.join(" | ")} |`);
  return fold(`What changes (${rows.length})`, [...head, ...table], rows.length <= 10);
}

function findingItem(finding: Report["findings"][number]): string {
  const { level, docs, addresses } = finding;
  const read = docs === undefined ? "" : ` ([read more](${docs}))`;
  const where = isOfRule(finding) && addresses.length > 0 ? ` — ${shorten(addresses)}` : "";
  return `${level}: ${say(findingLine(finding))}${read}${where}`;
}

function unknownItem({ address, today, because }: Report["unknown"][number]): string {
  const reasons = because.slice(0, 3).map((reason) => codeSpan(reason));
  return `${codeSpan(address)}${today === undefined ? "" : ` (today ${today})`}: unknown, because ${reasons.join("; ")}`;
}

function listFold<T>(title: string, most: number, items: readonly T[], render: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const lines = [...shown.map((item) => `- ${render(item)}`), ...(left > 0 ? [`- ${left} more, in the job summary or the JSON report`] : [])];
  return fold(`${title} (${items.length})`, lines, false);
}

function fold(title: string, lines: readonly string[], open: boolean): string[] {
  return [`<details${open ? " open" : ""}><summary>${title}</summary>`, "", ...lines, "", "</details>"];
}

function grouped(assumptions: Report["assumptions"]): { text: string; addresses: string[] }[] {
  const byText = new Map<string, string[]>();
  for (const { address, text } of assumptions) {
    const addresses = byText.get(text);
    if (addresses) addresses.push(address);
    else byText.set(text, [address]);
  }
  return [...byText].map(([text, addresses]) => ({ text, addresses })).sort((a, b) => b.addresses.length - a.addresses.length);
}

function shorten(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 3).map((address) => codeSpan(address, 120));
  return addresses.length > shown.length ? `${shown.join(", ")} and ${addresses.length - shown.length} more` : shown.join(", ");
}
