import { daysAfter } from "../../base/day.ts";
import { Exact } from "../../base/exact.ts";
import type { Finding } from "../verdict.ts";
import type { ConsentRules } from "./consents.ts";
import type { Asking } from "./grants.ts";

/** The line that approves a finding as it is now, for a band: a rounded amount, until the end of the next month. It names the finding where the policy has more than one limit. */
export function lineFor(
  finding: Finding,
  { band }: Asking,
  { asOf, project, onlyLimit, digestOf, approvals }: ConsentRules & { approvals: { max_days: number } },
): string {
  const { amount, id } = finding;
  const bound = amount?.atLeast === false;
  return [
    "/costgate approve",
    ...(amount ? [roundedUp(amount.value, band.up_to)] : []),
    `until ${lastDay(asOf, approvals.max_days)}`,
    ...(bound ? [] : [`for ${digestOf(finding)}`]),
    ...(id === onlyLimit && bound ? [] : [/\s/.test(id) ? `"${id}"` : id]),
    ...(project === "" ? [] : [`in ${/\s/.test(project) ? `"${project}"` : project}`]),
  ].join(" ");
}

/** To two digits, so that a small change needs no new approval; never above what the band allows. */
function roundedUp(value: Exact, most: Exact | undefined): string {
  const digits = value.ceil().toFixed(0).length;
  const step = Exact.of(10n ** BigInt(Math.max(digits - 2, 0)));
  const rounded = value.over(step).ceil().times(step);
  return most?.lt(rounded) ? centsUp(value.max(most)) : rounded.toFixed(0);
}

function centsUp(value: Exact): string {
  return value.times(100).ceil().over(100).toString();
}

/** The last day of the month after this one, if an approval may last so long. */
function lastDay(asOf: string, most: number): string {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const end = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
  const latest = daysAfter(asOf, most);
  return end < latest ? end : latest;
}
