import { daysAfter } from "../../base/day.ts";
import type { Exact } from "../../base/exact.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { Group } from "../consent.ts";
import type { Finding } from "../verdict.ts";
import type { BreakGlassCommand } from "./command.ts";
import type { BrokenGlass } from "./decision.ts";
import type { Evidence, Said } from "./evidence.ts";
import { fitsFinding } from "./finding-globs.ts";
import type { BreakGlass } from "./settings.ts";
import { lacking, memberOf, slotsOf } from "./slots.ts";

/** What break-glass is judged by. */
export interface GlassRules {
  glass: BreakGlass;
  groups: readonly Group[];
  /** The moment of the run, ISO 8601, UTC. */
  now: string;
  project: string;
}

/** Whether the policy lets break-glass pass a finding. */
export function mayBreak(glass: BreakGlass | undefined, finding: Finding): boolean {
  if (!glass) return false;
  const { levels, for: globs } = glass;
  return finding.level !== "advisory" && levels.includes(finding.level) && fitsFinding(globs)(finding);
}

/** The glass that was broken last and still holds; undefined when none does. */
export function brokenGlass(evidence: Evidence, estimate: Estimate, rules: GlassRules): BrokenGlass | undefined {
  const { conversation, unknownHands } = evidence;
  const holding = evidence.said.filter((said) => isGlass(said) && whyNotBroken(said, evidence, estimate, rules) === undefined);
  const people = holding.flatMap(({ statement }) => statement.by ?? []);
  const last = holding.at(-1);
  if (!last || lacking(slotsOf({ by: rules.glass.by, each_of: undefined, count: 1 }, rules.groups), people, conversation, unknownHands) > 0) return undefined;
  return recordOf(last, estimate, rules.glass);
}

/** Why a break-glass command does not count; undefined where it does, and for other commands. */
export function whyNotBroken(said: Said, { conversation }: Evidence, estimate: Estimate, { glass, groups, now, project }: GlassRules): string | undefined {
  if (!isGlass(said)) return undefined;
  const { statement, command, refused } = said;
  if (refused !== undefined || !statement.by) return refused;
  if ((command.project ?? "") !== project)
    return project === "" ? "it names a project, and there is only one here" : `it is not for the project ${project}: add in "${project}"`;
  const member = memberOf(
    statement.by,
    groups.filter(({ name }) => glass.by.includes(name)),
    conversation,
  );
  if (member.is === "unreadable") return member.because;
  if (member.is === "no") return `is not in ${glass.by.join(" or ")}`;
  if (Date.parse(now) >= endOf(statement.at, glass)) return `it ended at ${momentOf(endOf(statement.at, glass))}`;
  if (estimate.totals.unknown > 0) return "break-glass needs a known cost, and a part of the change has none";
  return addedBy(estimate).gt(glass.up_to) ? "the change adds more than break-glass allows" : undefined;
}

function isGlass(said: Said): said is Said & { command: BreakGlassCommand } {
  return said.command.verb === "break-glass";
}

function recordOf({ statement, command }: Said, estimate: Estimate, glass: BreakGlass): BrokenGlass | undefined {
  const { by, at, url } = statement;
  if (!by || command.verb !== "break-glass") return undefined;
  const { ticket, reason } = command;
  const reviewBy = workingDaysAfter(at.slice(0, 10), glass.review_within_days);
  return { by: by.id, login: by.login, url, at, ticket, reason, amount: addedBy(estimate), cap: glass.up_to, until: momentOf(endOf(at, glass)), reviewBy };
}

function addedBy({ totals }: Estimate): Exact {
  return totals.increase.plus(totals.oneTime);
}

function endOf(at: string, { hours }: BreakGlass): number {
  return Date.parse(at) + hours * 3600 * 1000;
}

function momentOf(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** Monday to Friday; holidays differ from team to team and are not known. */
function workingDaysAfter(day: string, days: number): string {
  let [left, at] = [days, day];
  while (left > 0) {
    at = daysAfter(at, 1);
    if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left--;
  }
  return at;
}
