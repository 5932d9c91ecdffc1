import type { Estimate } from "../estimate/estimate.ts";
import type { ChargedStep } from "../pricing/ladder.ts";
import { columns } from "./columns.ts";
import { visible } from "./escape.ts";
import type { ExplainedLine, ExplainedSide, Explanation } from "./explain.ts";
import type { ExplainedInput } from "./explain-inputs.ts";
import { confidenceText, exactPrice, ladderText } from "./ladder-text.ts";
import { money, price, quantity, signed } from "./money.ts";

/** How resources are priced, for a person. */
export function explainText(explanations: readonly Explanation[], { priceLists, asOf }: Estimate): string {
  const lists = priceLists.map(({ digest, date }) => `snapshot ${digest.slice(0, 12)}, newest price ${visible(date, 10)}`);
  const blocks = [...explanations.map(resourceText), `Prices: ${lists.join("; ") || "none"}. Calendars as of ${asOf}.`];
  return `${blocks.join("\n\n")}\n`;
}

function resourceText(explanation: Explanation): string {
  const { before, after, unchanged, currency } = explanation;
  const sides = unchanged
    ? [sideText("Today and as planned", after, undefined, currency)]
    : [sideText("As planned", after, undefined, currency), sideText("Today", before, after, currency)];
  return [headText(explanation), ...sides].join("\n\n");
}

function headText(explanation: Explanation): string {
  const { address, previousAddress, type, action, sheet, region, before, after, delta, currency, drivers, unknown, oneTime } = explanation;
  const what = sheet ? `${visible(sheet.title)} (${visible(type, 100)})` : visible(type, 100);
  const moved = previousAddress === undefined || previousAddress === address ? "" : `, before: ${visible(previousAddress)}`;
  const [was, is] = [amountText(before, currency), amountText(after, currency)];
  return [
    visible(address),
    `  ${what}, ${action}${moved}`,
    `  region: ${visible(region.name ?? "not known", 60)} (${visible(region.from)})`,
    `  ${was} → ${is}: ${delta ? `${signed(delta, currency)} a month` : "the difference is not known"}${oneTime.isZero ? "" : `, ${money(oneTime, currency)} once`}`,
    ...drivers.map(
      ({ kind, line, factor, detail, delta: part }) =>
        `    ${kind}: ${[factor ?? line, detail]
          .filter(Boolean)
          .map((text) => visible(text))
          .join(", ")}  ${signed(part, currency)}`,
    ),
    ...unknown.map((why) => `    not known: ${visible(why)}`),
    ...(sheet
      ? [...(sheet.pricing === "" ? [] : [`  published at ${visible(sheet.pricing)}`]), ...sheet.limits.map((limit) => `  not priced: ${visible(limit)}`)]
      : []),
  ].join("\n");
}

function amountText({ status, monthly }: ExplainedSide, currency: string): string {
  return monthly ? `${money(monthly, currency)}${status === "unpriced" ? " and what has no price" : ""}` : status;
}

/** `other` is the side that has been told already: what is billed alike there is not told again. */
function sideText(title: string, side: ExplainedSide, other: ExplainedSide | undefined, currency: string): string {
  const head = `${title}: ${side.status}${side.because === undefined ? "" : ` (${visible(side.because)})`}${side.monthly ? `, ${money(side.monthly, currency)} a month` : ""}${rangeText(side, currency)}`;
  const told = new Map((other?.lines ?? []).map((line) => [signatureOf(line), line]));
  const lines = side.lines.map((line) => (told.has(signatureOf(line)) ? [`${headOf(line)}: as planned`] : lineText(line, currency)).join("\n"));
  return [head, ...inputLines(side.inputs), ...lines].join("\n");
}

/** ", at the least $225.25, at the most $2,252.49". */
function rangeText({ range }: ExplainedSide, currency: string): string {
  if (!range) return "";
  const [low, high] = [range.low, range.high].map((amount) => (amount ? money(amount, currency) : "not known"));
  return `, at the least ${low}, at the most ${high}`;
}

function signatureOf({ label, detail, quantity: amount, asked, cost, unpriced }: ExplainedLine): string {
  return JSON.stringify([label, detail, amount, asked, cost, unpriced]);
}

function headOf({ label, detail }: ExplainedLine): string {
  return `\n${visible(label)}${detail === undefined ? "" : ` (${visible(detail)})`}`;
}

function lineText(line: ExplainedLine, currency: string): string[] {
  const { asked, ladder, source, inputs, notes, nearest } = line;
  return [
    headOf(line),
    ...formulaLines(line, currency).map((text) => `  ${text}`),
    ...inputLines(inputs),
    ...(asked === undefined ? [] : [`  asked     ${visible(asked)}`]),
    ...(ladder
      ? [
          `  price     ${ladderText(ladder)}`,
          `            ${confidenceText(ladder)}; ${visible(ladder.date, 10)}, ${visible(ladder.source, 60)}${source === undefined ? "" : `: ${visible(source)}`}`,
        ]
      : []),
    ...notes.map((note) => `  note      ${visible(note)}`),
    ...columns(
      nearest.map(({ product, place, purchase, ladder: near }) => [
        "  nearest ",
        visible(product, 160),
        visible(place, 60),
        visible(purchase, 60),
        ladderText(near),
      ]),
    ),
  ];
}

/** "730 hours × $0.899 = $656.27 a month", with a line for each step where there are several. */
function formulaLines(line: ExplainedLine, currency: string): string[] {
  const { unpriced, needs, quantity: amount, unit, cost, ladder, steps, share, oneTime, running } = line;
  const count = running && !running.equals(1) ? ` (${quantity(running)} × 730 hours)` : "";
  const units = amount && `${quantity(amount)} ${visible(unit, 40)}${count}`;
  if (unpriced !== undefined) return [`no price: ${visible(unpriced)}`, ...(units === undefined ? [] : [`quantity: ${units}`])];
  if (!cost || !units) return [`needs usage: ${needs.map((key) => visible(key, 100)).join(", ")}`];
  const times = share ? ` × ${quantity(share.factor)} (${visible(share.because)})` : "";
  const total = `= ${price(cost, currency)} ${oneTime ? "once" : "a month"}`;
  const [only, more] = steps;
  if (!ladder || !only) return [`${units} = ${price(cost, currency)}`];
  if (!more) return [`${units} × ${exactPrice(only.price, currency)}${times} ${total}`];
  return [`${units}${times} ${total}`, ...stepLines(steps, currency)];
}

function stepLines(steps: readonly ChargedStep[], currency: string): string[] {
  return columns(
    steps.map(({ from, quantity: amount, price: each, cost }) => [
      `  from ${quantity(from)}:`,
      `${quantity(amount)} × ${exactPrice(each, currency)}`,
      `= ${price(cost, currency)}`,
    ]),
  );
}

function inputLines(inputs: readonly ExplainedInput[]): string[] {
  const rows = inputs.map(({ name, of, value, from }) => [visible(of === undefined ? name : `${of}: ${name}`, 160), visible(value, 160), visible(from, 200)]);
  return columns(rows).map((row, at) => `  ${at === 0 ? "inputs" : "      "}    ${row}`);
}
