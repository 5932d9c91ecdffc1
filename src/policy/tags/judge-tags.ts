import type { ReadNamed } from "../../base/named-text.ts";
import type { RunPlace } from "../../config/run-place.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { Change, Plan, Side } from "../../plan/change.ts";
import type { Lens } from "../../resources/selectable.ts";
import type { Policy } from "../policy.ts";
import { ratchet } from "../ratchet.ts";
import { levelOn } from "../rollout.ts";
import type { Finding, Further } from "../verdict.ts";
import { compileRule, type Wrong } from "./compiled-rule.ts";
import { nameOf, type TagViolation, tagViolations } from "./tag-violations.ts";

/** What tags are judged by. */
export interface TagEvidence {
  plan: Plan;
  /** The base branch's plan: what is wrong there is older. */
  basePlan?: Plan | undefined;
  estimate: Estimate;
  lens: Lens | undefined;
  run: RunPlace;
  readFile: ReadNamed;
}

/** Holds the policy's tag rules against what costs. Only what the change adds, or alters in that respect, is a finding. Throws ConfigError as selectors do, and for files that are not there. */
export async function judgeTags({ tags: { rules, canonical } }: Policy, { plan, basePlan, estimate, lens, run, readFile }: TagEvidence): Promise<Further> {
  const compiled = await Promise.all(rules.map((rule) => compileRule(rule, canonical, run, readFile)));
  const costs = costing(estimate);
  const after = tagViolations(plan, "after", compiled, (change) => costs(change, "after"), lens);
  const before = tagViolations(plan, "before", compiled, (change) => costs(change, "before"), lens);
  const planned = basePlan ? tagViolations(basePlan, "after", compiled, () => true, lens) : [];
  const { fresh, older } = ratchet(after, [...before, ...planned]);
  return { findings: findingsOf(fresh, estimate.asOf), older: older.length };
}

function costing({ resources }: Estimate): (change: Change, side: Side) => boolean {
  const known = new Map(resources.map((resource) => [`${resource.address}\n${resource.deposed}`, resource]));
  return ({ address, deposed }, side) => {
    const { status } = known.get(`${address}\n${deposed}`)?.[side] ?? {};
    return status !== undefined && status !== "free";
  };
}

/** One finding for each rule and way of breaking it. */
function findingsOf(fresh: readonly TagViolation[], asOf: string): Finding[] {
  const groups = new Map<string, TagViolation[]>();
  for (const violation of fresh) {
    const id = `tags/${nameOf(violation.by)}/${violation.wrong.kind}`;
    const group = groups.get(id);
    if (group) group.push(violation);
    else groups.set(id, [violation]);
  }
  return [...groups].flatMap(([id, found]) => (found[0] ? [findingOf(id, found, found[0], asOf)] : []));
}

function findingOf(id: string, found: readonly TagViolation[], { by: { rule }, wrong }: TagViolation, asOf: string): Finding {
  const full = wrong.kind === "unknown" ? (rule.unknown ?? rule.level) : rule.level;
  const level = levelOn(full, rule.warn_until, asOf);
  const addresses = [...new Set(found.map(({ address }) => address))];
  return {
    id,
    level,
    because: becauseOf(wrong, addresses.length, rule.key),
    next: `${NEXT[wrong.kind]}${level === full ? "" : ` This blocks from ${rule.warn_until}.`}`,
    addresses,
    details: found.map(detailOf),
  };
}

const NEXT: Readonly<Record<Wrong["kind"], string>> = {
  missing: "Add the tag where the details say.",
  value: "Set a value that the details allow.",
  unknown: "Set a value that the plan shows: one that is known only after apply, or sensitive, cannot be checked.",
};

function becauseOf({ kind }: Wrong, n: number, key: string): string {
  const costs = `${n} resource${n === 1 ? "" : "s"}`;
  if (kind === "missing") return `${costs} would cost money without the tag ${key}`;
  return kind === "value" ? `${costs} would have a value of the tag ${key} that is not allowed` : `the tag ${key} of ${costs} cannot be checked before apply`;
}

function detailOf({ address, carrier, wrong, how, by }: TagViolation): string {
  const { key } = by.rule;
  const whose = carrier === "resource" ? "it" : `its ${carrier}`;
  if (wrong.kind === "missing") return `${address}: ${whose} would carry no ${key}; it gets there by ${how}`;
  return wrong.kind === "value" ? `${address}: ${key} is ${wrong.value}, which ${wrong.because}` : `${address}: ${key} of ${whose} is not known before apply`;
}
