import { editDistance } from "../../base/edit-distance.ts";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { checkYaml } from "../../config/check.ts";
import { compileGlob } from "../../config/glob.ts";
import type { RunPlace } from "../../config/run-place.ts";
import { fitsOf } from "../../config/select.ts";
import type { Selector } from "../../config/selector.ts";
import type { Level } from "../level.ts";
import { levelOn } from "../rollout.ts";
import { ownRule } from "./own-rule.ts";
import { pack } from "./pack/index.ts";
import type { EachRule, WholeRule } from "./rule.ts";
import type { OwnRule, PackRuleUse } from "./schema.ts";
import type { Subject } from "./subject.ts";

/** A rule of the policy, ready to judge. */
export interface ActiveRule {
  /** Of its findings: "rule/no-old-disks". */
  id: string;
  level: Level;
  /** Of the policy's words, and hostile; a rule of the pack says it itself. */
  reason: string | undefined;
  docs: string | undefined;
  owner: string | undefined;
  /** Who acts next, and how. */
  next: string;
  rule: EachRule | WholeRule;
  /** Whether resources of a type can concern it. */
  fitsType: (type: string) => boolean;
  /** Whether resources of a module can concern it. */
  fitsModule: (module: string) => boolean;
  /** Whether it looks at a resource, whose type fits. */
  fits: (subject: Subject) => boolean;
}

/** Where in the policy something stands. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** Makes the policy's rules ready. Throws ConfigError for what is wrong in an expression, or in the settings of a rule of the pack. */
export function activeRules(rules: readonly (OwnRule | PackRuleUse)[], locate: Locate, asOf: string, run: RunPlace = {}): ActiveRule[] {
  const active = rules.map((rule, at) => activeRule(rule, at, locate, asOf, run));
  const ids = new Set<string>();
  for (const [at, { id }] of active.entries()) {
    if (ids.has(id)) throw new ConfigError(`two rules are called ${id}`, { position: locate(["rules", at]), remedy: "Give one of them another id." });
    ids.add(id);
  }
  return active;
}

function activeRule(given: OwnRule | PackRuleUse, at: number, locate: Locate, asOf: string, run: RunPlace): ActiveRule {
  const path = ["rules", at];
  const level = levelOn(given.level, given.warn_until, asOf);
  const isLater = level !== given.level;
  const from = isLater ? ` From ${given.warn_until} on this is ${given.level}.` : "";
  const common = { level, owner: level === "approvable" ? given.owner : undefined, docs: given.docs };
  if ("when" in given) {
    const rule = ownRule(given, () => locate([...path, "when"]));
    return { ...common, ...scopeOf(given, rule, run), id: `rule/${given.id}`, reason: given.reason, next: `${OWN_NEXT[level]}${from}`, rule };
  }
  const { make, settings, next, name } = packRuleNamed(given.use, () => locate([...path, "use"]));
  const file = { data: given.with, positionOf: (inner: readonly PropertyKey[]) => locate([...path, "with", ...inner]) };
  const rule = make(checkYaml(file, settings) as never, { asOf });
  return { ...common, ...scopeOf(given, rule, run), id: `rule/${given.id ?? name}`, reason: undefined, next: `${next}${PACK_NEXT[level]}${from}`, rule };
}

const HARD = "nobody can approve this; only a change of the policy on the base branch can.";

const OWN_NEXT: Readonly<Record<Level, string>> = {
  advisory: "This is a warning: look whether it is meant.",
  approvable: "Change what breaks the rule, or have an exception decided.",
  hard: `Change what breaks the rule: ${HARD}`,
};

const PACK_NEXT: Readonly<Record<Level, string>> = { advisory: "", approvable: " Or have an exception decided.", hard: ` Otherwise ${HARD}` };

function packRuleNamed(name: string, position: () => Position): (typeof pack)[number] {
  const found = pack.find((rule) => rule.name === name);
  if (found) return found;
  const [nearest] = pack.map((rule) => rule.name).sort((a, b) => editDistance(a, name) - editDistance(b, name));
  throw new ConfigError(`there is no rule ${name} in the pack`, { position: position(), remedy: `Did you mean ${nearest}? docs/rules.md lists all.` });
}

/** What a selector says of a module alone: its globs, and with what its addresses begin. */
function modulesOf({ modules, addresses }: Selector): (module: string) => boolean {
  const globs = modules?.map(compileGlob);
  const heads = addresses?.map((glob) => glob.slice(0, glob.search(/[*?]|$/)));
  return (module) => {
    const start = module === "" ? "" : `${module}.`;
    return globs?.some((fits) => fits(module)) !== false && heads?.some((head) => head.startsWith(start) || start.startsWith(head)) !== false;
  };
}

/** Types are asked first, and once each: most rules do not concern most resources. */
function scopeOf(given: OwnRule | PackRuleUse, { types }: EachRule | WholeRule, run: RunPlace): Pick<ActiveRule, "fitsType" | "fitsModule" | "fits"> {
  const { types: chosen, ...rest } = given.for ?? {};
  const anyOf = (globs: readonly string[] | undefined): ((type: string) => boolean) => {
    const compiled = globs?.map(compileGlob);
    return (type) => compiled === undefined || compiled.some((fits) => fits(type));
  };
  const [ofRule, ofTeam] = [anyOf(types), anyOf(chosen)];
  const selected = fitsOf(rest, run);
  const environments = given.environments && new Set(given.environments);
  return {
    fitsType: (type) => ofRule(type) && ofTeam(type),
    fitsModule: modulesOf(rest),
    fits: (subject) => {
      // Where it is not known, or belongs to no environment, the rule holds: losing a tag must not lose a rule.
      const { environment } = subject.owners;
      if (environments && environment !== undefined && !environments.has(environment)) return false;
      return selected(subject.selectable) !== "no";
    },
  };
}
