import { EvaluationError } from "@marcbachmann/cel-js";
import type { Position } from "../../base/trouble.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { PricedLine } from "../../estimate/price-line.ts";
import { BigNumber, UNKNOWN } from "../../plan/value.ts";
import { compileExpression, type Expression, type Variable, viewOf } from "./expression.ts";
import { FLEET_TYPES, type MachineGroup } from "./fleet.ts";
import { type Answer, counted, type EachRule, KEPT, type WholeRule } from "./rule.ts";
import type { OwnRule } from "./schema.ts";
import type { Subject } from "./subject.ts";
import { Undecidable, undecidable } from "./undecidable.ts";

/** What `when` may read, by what it looks at. */
const VARIABLES: Readonly<Record<OwnRule["each"], readonly Variable[]>> = {
  resource: ["resource", "change", "machine", "estimate", "run"],
  component: ["component", "resource", "change", "estimate", "run"],
  estimate: ["estimate", "run"],
};

/** Reads a rule of the team's own. Throws ConfigError where its expression is wrong. */
export function ownRule(rule: OwnRule, position: () => Position): EachRule | WholeRule {
  const expression = compileExpression(rule.when, VARIABLES[rule.each], position);
  return rule.each === "estimate" ? wholeRule(rule, expression) : eachRule(rule, expression);
}

function eachRule(rule: OwnRule, { holds, paths }: Expression): EachRule {
  const reads = (name: string): boolean => [...paths].some((path) => path === name || path.startsWith(`${name}.`));
  const stateOf = stateReader(paths);
  return {
    looksAt: "each",
    types: reads("machine") ? FLEET_TYPES : undefined,
    seesOthers: false,
    comparesBefore: !reads("change") && !reads("estimate"),
    says: (n) => `the rule "${rule.id}" is broken by ${counted(n, "resource")}`,
    judge: (subject) => {
      const views = viewsOf(subject);
      const offends = (more?: object): boolean => ask(rule.when, () => holds(more ? { ...views, ...more } : views));
      if (rule.each === "component") return componentAnswer(subject, offends);
      if (reads("machine")) return brokenWhere(subject.machines, (machine) => offends({ machine: viewOf("machine", machine) }), machineState, stateOf(subject));
      return offends() ? { is: "broken", state: stateOf(subject) } : KEPT;
    },
  };
}

function componentAnswer({ estimate, side }: Subject, offends: (more: object) => boolean): Answer {
  const { lines, status } = estimate[side];
  if (status === "unsupported") return undecidable("its lines are not known");
  return brokenWhere(lines, (line) => offends({ component: viewOf("component", line) }), lineState, "");
}

function brokenWhere<T>(parts: readonly T[], isWrong: (part: T) => boolean, stateOf: (part: T) => string, state: string): Answer {
  const wrong = parts.filter(isWrong);
  return wrong.length === 0 ? KEPT : { is: "broken", state: [state, ...wrong.map(stateOf)].join("\n") };
}

function machineState({ name, count, most }: MachineGroup): string {
  return `${name} ${count} ${most}`;
}

function lineState({ part, name, detail, quantity, unitPrice }: PricedLine): string {
  return JSON.stringify([part, name, detail, quantity, unitPrice]);
}

/** Many rules look at the same resource. */
function viewsOf(subject: Subject): object {
  subject.views ??= { resource: viewOf("resource", subject), change: viewOf("change", subject), ...wholeViews(subject.frame.whole) };
  return subject.views;
}

const WHOLE = new WeakMap<Estimate, object>();

function wholeViews(whole: Estimate): object {
  const known = WHOLE.get(whole) ?? { estimate: viewOf("estimate", whole), run: viewOf("run", whole) };
  WHOLE.set(whole, known);
  return known;
}

function wholeRule(rule: OwnRule, { holds }: Expression): WholeRule {
  return {
    looksAt: "whole",
    types: [],
    measure: (_subjects, whole) => {
      const says = `the rule "${rule.id}" is broken by the change as a whole`;
      try {
        const isOver = ask(rule.when, () => holds(wholeViews(whole)));
        return { value: isOver ? 1 : 0, isOver, says, addresses: [], undecided: [] };
      } catch (error) {
        if (!(error instanceof Undecidable)) throw error;
        return { value: 0, isOver: false, says, addresses: [], undecided: [{ address: "", because: error.message }] };
      }
    },
  };
}

/** Errors of the expression itself mean that it cannot be decided. They are told by the expression's own text, for the library's may hold values. */
function ask(text: string, evaluate: () => boolean): boolean {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const { start = 0, end = text.length } = error.range ?? {};
    const what = error.code === "no_such_key" ? "is not there" : "cannot be evaluated";
    return undecidable(`${text.slice(start, end).slice(0, 80)} ${what}`);
  }
}

/** What of a resource an expression reads, as text that is compared: a change of anything else does not make an old finding a new one. */
function stateReader(paths: ReadonlySet<string>): (subject: Subject) => string {
  const sorted = [...paths].sort();
  const names = new Set(sorted.flatMap((path) => /^resource\.attributes\.([^.]+)/.exec(path)?.[1] ?? []));
  const isWhole = sorted.some((path) => path === "resource" || path === "resource.attributes");
  const readsTags = isWhole || sorted.some((path) => path.startsWith("resource.tags"));
  return ({ change, side, tags }) => {
    const attributes = Object.entries(change[side] ?? {}).filter(([name]) => isWhole || names.has(name));
    const told = attributes.sort(([a], [b]) => (a < b ? -1 : 1));
    const region = side === "after" ? change.regionAfter : change.regionBefore;
    return JSON.stringify([told, readsTags ? [...tags].sort(([a], [b]) => (a < b ? -1 : 1)) : [], region.known ? region.name : ""], plain);
  };
}

function plain(_key: string, value: unknown): unknown {
  return value === UNKNOWN ? "\u0000unknown" : value instanceof BigNumber ? value.text : value;
}
