import { Exact } from "../base/exact.ts";
import { isShare, type PolicyChange } from "../policy/policy-changes.ts";
import type { PolicyPreview, UsagePreview } from "../policy/preview.ts";
import { money, signed } from "./money.ts";

/** Changes told one by one before the rest is counted. */
const MOST = 10;

/** What the change's own policy would say, and what it changes: one note for each. They hold strings of the repository. */
export function policyNotes({ file, changes, would, gone, trouble }: PolicyPreview, currency: string): string[] {
  if (gone) return [`This pull request takes ${file} away. It is judged by the base branch; after merging nothing can fail any more.`];
  if (trouble !== undefined) return [`This pull request changes ${file} into something that cannot be read: ${trouble}`];
  const loose = changes.filter(({ effect }) => effect === "looser");
  const ranked = [...loose, ...changes.filter(({ effect }) => effect === "tighter")];
  const more = ranked.length > MOST ? [`And ${ranked.length - MOST} more changes of ${file}.`] : [];
  return [foretold(file, would), ...ranked.slice(0, MOST).map((change) => changeNote(change, currency)), ...more];
}

function foretold(file: string, would: PolicyPreview["would"]): string {
  const judged = `This pull request changes ${file}. It is judged by the base branch`;
  if (!would)
    return `${judged}. The new policy takes other prices (currency, prices, kinds, default_regions or trusted_schedules): what it would say is known once it is merged.`;
  const { outcome, findings } = would;
  const reason = findings.find(({ level }) => outcome !== "no" || level !== "advisory")?.because;
  const words = { pass: "would pass", no: "would need a lower cost or an approval", unknown: "could not be judged" }[outcome];
  return `${judged}; after merging the new policy, a change like this ${words}${reason === undefined ? "" : ` (${reason})`}.`;
}

const LIMITS: Readonly<Record<string, string>> = { monthly_increase: "limit", monthly_total: "limit of the total" };

function changeNote({ path, now, next, effect }: PolicyChange, currency: string): string {
  const [, budget, key = ""] = /^budgets\.(.+?)(?:\.(monthly_increase|monthly_total))?$/.exec(path) ?? [];
  const mark = effect === "looser" ? "" : " (tighter)";
  if (isItem(now) || isItem(next)) return `After merging, ${path} will be ${next === undefined ? "gone" : "there"}${mark}.`;
  const [was, will] = [now, next].map((value) => valueText(value, currency));
  const what = budget !== undefined && LIMITS[key] !== undefined ? `the ${LIMITS[key]} of budget ${budget}` : path;
  return `After merging, ${what} will be ${will} (now ${was})${mark}.`;
}

function isItem(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && ("name" in value || "id" in value);
}

function valueText(value: unknown, currency: string): string {
  if (value === undefined) return "nothing";
  if (value instanceof Exact) return money(value, currency);
  if (isShare(value)) return `${value.percent.toString()}%`;
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}

/** What the change's own usage file would say. */
export function usageNote({ file, monthlyDelta, trouble }: UsagePreview, currency: string): string {
  if (trouble !== undefined) return `This pull request changes the usage file ${file} into something that cannot be read: ${trouble}`;
  const amount = monthlyDelta ? `${signed(monthlyDelta, currency)} a month` : "an amount of which a part is not known";
  return `The usage file ${file} of this pull request would say ${amount}; it is not used, and counts once it is merged.`;
}
