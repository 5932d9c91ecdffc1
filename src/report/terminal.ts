import { stripVTControlCharacters, styleText } from "node:util";
import { visible } from "./escape.ts";
import type { Line, Piece } from "./line.ts";
import type { Report } from "./model.ts";
import type { Row } from "./row.ts";
import { findingLine, isOfRule, type Mark } from "./words.ts";

type Style = Parameters<typeof styleText>[0];

const MARKS: Readonly<Record<Mark, { sign: string; style: Style }>> = {
  pass: { sign: "✔", style: "green" },
  warn: { sign: "▲", style: "yellow" },
  no: { sign: "✘", style: "red" },
  unknown: { sign: "?", style: "magenta" },
  advisory: { sign: "i", style: "cyan" },
};

export interface TerminalOptions {
  color: boolean;
  /** Columns; texts wrap there. */
  width: number;
  /** Rows of each list before the rest is counted. */
  most: number;
}

/** The report for a terminal: verdict first, then what changes, then what is not known. */
export function renderTerminal(report: Report, { color, width, most }: TerminalOptions): string {
  const paint = (style: Style, text: string): string => (color ? styleText(style, text, { validateStream: false }) : text);
  const sayPiece = (piece: Piece): string => {
    if (typeof piece === "string") return piece;
    if ("strong" in piece) return paint("bold", piece.strong);
    return "whole" in piece ? visible(piece.whole, 500) : visible(piece.code, 120);
  };
  const say = (line: Line): string => line.map(sayPiece).join("");
  const { sign, style } = MARKS[report.mark];
  const head = [
    `${paint(style, sign)} ${say(report.headline)}`,
    `  ${say(report.change)}`,
    ...[...report.priceMove, ...report.budgets, ...report.owners, ...report.consents].map((line) => `  ${say(line)}`),
    ...report.next.map((line) => `  ${paint("dim", "Next:")} ${say(line)}`),
  ];
  const sections = [
    head.flatMap((line) => wrap(line, width, "    ")),
    table(report.rows, report.total, most, say, paint),
    list("Findings of rules", report.findings.filter(isOfRule), most, paint, (finding) => [
      `${finding.level}: ${say(findingLine(finding))}${finding.docs === undefined ? "" : ` (${finding.docs})`}`,
      ...finding.addresses.slice(0, 3).map((address) => `  ${paint("dim", visible(address))}`),
      ...(finding.addresses.length > 3 ? [paint("dim", `  and ${finding.addresses.length - 3} more`)] : []),
    ]),
    report.older.length > 0 ? [say(report.older)] : [],
    list("Without a known cost", report.unknown, most, paint, ({ address, today, because }) => [
      `${visible(address)}${today === undefined ? "" : ` (today ${today})`}`,
      ...because.slice(0, 3).map((reason) => `  ${paint("dim", visible(reason))}`),
    ]),
    list("Needs usage, not in the sum", report.needsUsage, most, paint, ({ address, lines }) => [
      `${visible(address)}: ${lines.map((line) => visible(line)).join(", ")}`,
    ]),
    list("Assumptions", report.assumptions, most, paint, ({ address, text }) => [`${visible(address)}: ${visible(text)}`]),
    ...report.findings.map(({ because, details = [] }) => list(because, details, most, paint, (detail) => [visible(detail, 500)])),
    ...report.merged.map(({ because, pulls }) => list(because, pulls, most, paint, ({ pull, url, text }) => [`#${pull} ${text} (${url})`])),
    report.older.length > 0 ? [say(report.older)] : [],
    report.alike.length > 0 ? [`${report.alike.length} more changed resource${report.alike.length === 1 ? "" : "s"} without a difference in cost.`] : [],
    [...report.notices, ...report.notes].map((notice) => `Note: ${visible(notice, 500)}`),
    report.firstPolicy.length > 0
      ? ["To set a first budget, put these lines into costgate.yml and pass it with --policy:", ...report.firstPolicy.map((line) => `    ${line}`)]
      : [],
    report.evidence.map((line) => paint("dim", say(line))),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Paint = (style: Style, text: string) => string;

function table(rows: readonly Row[], total: string, most: number, say: (line: Line) => string, paint: Paint): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const lines = shown.map((row) => ({ ...row, address: visible(row.address, 100) }));
  const wide = (cells: readonly string[]): number => Math.max(...cells.map((cell) => cell.length));
  const [name, delta] = [wide([...lines.map(({ address }) => address), "total"]), wide([...lines.map(({ delta: text }) => text), total])];
  const amounts = lines.map(({ before, after }) => `${before} → ${after}`);
  const middle = wide(amounts);
  const more = rows.length > shown.length ? [paint("dim", `${rows.length - shown.length} more; see --format json`)] : [];
  return [
    paint("bold", `What changes (${rows.length})`),
    ...lines.flatMap((row, at) => [
      `  ${row.address.padEnd(name)}  ${paint(row.amount.isNegative ? "green" : "yellow", row.delta.padStart(delta))}  ${(amounts[at] ?? "").padEnd(middle)}  ${row.action}${row.once === "" ? "" : `, ${row.once} once`}`,
      ...(row.why.length > 0 ? [`      ${paint("dim", stripVTControlCharacters(say(row.why)))}`] : []),
    ]),
    ...more.map((line) => `  ${line}`),
    `  ${"total".padEnd(name)}  ${paint("bold", total.padStart(delta))}  a month`,
  ];
}

function list<T>(title: string, items: readonly T[], most: number, paint: Paint, render: (item: T) => string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, most).flatMap(render);
  const left = items.length - Math.min(items.length, most);
  return [paint("bold", `${title} (${items.length})`), ...shown.map((line) => `  ${line}`), ...(left > 0 ? [paint("dim", `  ${left} more`)] : [])];
}

/** Breaks at spaces; a word that is longer than the line stays whole. */
function wrap(line: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current.trim() !== "" && stripVTControlCharacters(longer).length > width) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current];
}
