import type { Estimate } from "../../estimate/estimate.ts";
import type { Change } from "../../plan/change.ts";
import { ratchet, type Violation } from "../ratchet.ts";
import type { Finding, Further } from "../verdict.ts";
import type { ActiveRule } from "./active-rule.ts";
import { type Answer, counted, type EachRule, type WholeRule } from "./rule.ts";
import { type Frame, Subject } from "./subject.ts";
import { Undecidable } from "./undecidable.ts";

/** What has been gathered of one rule. */
interface Gathered {
  broken: Violation[];
  before: Violation[];
  undecided: { address: string; because: string }[];
  /** For rules that look at everything together. */
  sides: { before: Subject[]; after: Subject[] };
}

/** Holds every rule against what the change adds or alters. */
export function judgeRules(rules: readonly ActiveRule[], estimate: Estimate, { plan, lens }: Pick<Frame, "plan" | "lens">): Further {
  const gathered = new Map<ActiveRule, Gathered>(rules.map((rule) => [rule, { broken: [], before: [], undecided: [], sides: { before: [], after: [] } }]));
  const candidatesFor = finder(rules);
  let at = 0;
  for (const change of plan.changes()) {
    const resource = estimate.resources[at++];
    if (!resource || change.deposed !== undefined) continue;
    const candidates = candidatesFor(change);
    if (candidates.length > 0) gather(candidates, new Subject(change, "after", resource, { plan, whole: estimate, lens }), gathered);
  }
  const told = rules.map((rule) => tell(rule, gathered.get(rule) as Gathered, estimate));
  return { findings: told.flatMap(({ findings }) => findings), older: told.reduce((all, { older }) => all + older, 0) };
}

/** The rules that can concern a change; found once for each type in each module. What moves is in two of them. */
function finder(rules: readonly ActiveRule[]): (change: Change) => readonly ActiveRule[] {
  const known = new Map<string, readonly ActiveRule[]>();
  return ({ type, module, previousAddress }) => {
    const key = previousAddress === undefined ? `${type} ${module}` : type;
    const found = known.get(key) ?? rules.filter(({ fitsType, fitsModule }) => fitsType(type) && (previousAddress !== undefined || fitsModule(module)));
    known.set(key, found);
    return found;
  };
}

function gather(candidates: readonly ActiveRule[], after: Subject, gathered: ReadonlyMap<ActiveRule, Gathered>): void {
  const { change, estimate } = after;
  let before: Subject | undefined;
  const beforeOf = (): Subject => (before ??= new Subject(change, "before", estimate, after.frame));
  for (const active of candidates) {
    const into = gathered.get(active) as Gathered;
    const { rule } = active;
    if (rule.looksAt === "whole") {
      if (change.hasAfter && active.fits(after)) into.sides.after.push(after);
      if (change.hasBefore && active.fits(beforeOf())) into.sides.before.push(beforeOf());
    } else if (change.hasAfter && (estimate.changed || rule.seesOthers) && active.fits(after)) ask(active, rule, after, beforeOf, into);
  }
}

/** The state before is asked for only where there is something to compare. */
function ask({ id }: ActiveRule, rule: EachRule, after: Subject, beforeOf: () => Subject, into: Gathered): void {
  const answer = answerOf(rule, after);
  if (answer.is === "kept") return;
  const { change, estimate } = after;
  const old = change.hasBefore && rule.comparesBefore ? answerOf(rule, beforeOf()) : undefined;
  if (answer.is === "undecided") {
    const isOld = !estimate.changed && old !== undefined && old.is !== "kept";
    if (!isOld) into.undecided.push({ address: change.address, because: answer.because });
    return;
  }
  into.broken.push({ rule: id, address: change.address, previousAddress: change.previousAddress, state: answer.state });
  if (old?.is === "broken") into.before.push({ rule: id, address: beforeOf().address, state: old.state });
}

function answerOf(rule: EachRule, subject: Subject): Answer {
  try {
    return rule.judge(subject);
  } catch (error) {
    if (error instanceof Undecidable) return { is: "undecided", because: error.message };
    throw error;
  }
}

interface Told {
  findings: Finding[];
  older: number;
}

function tell(active: ActiveRule, gathered: Gathered, estimate: Estimate): Told {
  const { rule } = active;
  if (rule.looksAt === "whole") return tellWhole(active, rule, gathered, estimate);
  const { fresh, older } = ratchet(gathered.broken, gathered.before);
  const addresses = fresh.map(({ address }) => address);
  return {
    findings: [...(fresh.length > 0 ? [brokenFinding(active, rule.says(fresh.length), addresses)] : []), ...undecidedFinding(active, gathered.undecided)],
    older: older.length,
  };
}

/** What was over before is older, unless the change makes it worse. */
function tellWhole(active: ActiveRule, rule: WholeRule, { sides }: Gathered, whole: Estimate): Told {
  const after = rule.measure(sides.after, whole);
  const before = sides.before.length > 0 ? rule.measure(sides.before, whole) : undefined;
  const isOlder = after.isOver && before?.isOver === true && before.undecided.length === 0 && after.value <= before.value;
  const isFresh = after.isOver && !isOlder;
  // Something that is not known matters only where it is part of the change.
  const changed = new Set(sides.after.filter(({ estimate }) => estimate.changed).map(({ address }) => address));
  const undecided = after.undecided.filter(({ address }) => address === "" || changed.has(address));
  return {
    findings: [...(isFresh ? [brokenFinding(active, after.says, after.addresses)] : []), ...(isFresh ? [] : undecidedFinding(active, undecided))],
    older: isOlder ? 1 : 0,
  };
}

function brokenFinding({ id, level, next, reason, docs, owner }: ActiveRule, because: string, addresses: readonly string[]): Finding {
  return {
    id,
    level,
    because,
    next,
    ...(reason !== undefined && { reason }),
    ...(docs !== undefined && { docs }),
    ...(owner !== undefined && { owner }),
    addresses,
  };
}

/** What cannot be decided is not kept: it has the rule's own level. */
function undecidedFinding(active: ActiveRule, undecided: Gathered["undecided"]): Finding[] {
  const [first] = undecided;
  if (!first) return [];
  const addresses = undecided.flatMap(({ address }) => (address === "" ? [] : [address]));
  const name = active.id.slice("rule/".length);
  const subject = addresses.length === 0 ? "" : ` for ${counted(addresses.length, "resource")}`;
  const because = `whether the rule "${name}" is kept cannot be decided${subject}`;
  return [{ ...brokenFinding(active, because, addresses), id: `${active.id}/undecided`, reason: first.because }];
}
