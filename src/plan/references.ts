import { joined, type Step, stepsOf } from "./address.ts";
import type { Change, References, Resolved, Side } from "./change.ts";
import { type Configuration, longest } from "./configuration.ts";
import { isRaw, rawList, rawOwn } from "./raw.ts";
import { type Changes, type Instance, TypeIndex } from "./type-index.ts";
import { isValues, own, UNKNOWN, type Value, type Values } from "./value.ts";

/** A plan as references see it. */
export interface Referable extends Changes {
  ordinalOf(change: Change): number | undefined;
  readonly configuration: Configuration;
}

/** Where a reference stands: it is resolved within its module instance, with the index of the resource that holds it. */
interface Scope {
  module: string;
  index: string | number | undefined;
  /** What `each` goes over there. */
  forEach: unknown;
  side: Side;
  to: readonly string[];
  seen: Set<string>;
}

/** Resolves references through values first, then through the configuration. Each type is indexed once, when first asked for. */
export class PlanReferences implements References {
  private readonly plan: Referable;
  private readonly indexes = new Map<string, TypeIndex>();
  private readonly reverse = new Map<string, Map<number, number[]>>();

  constructor(plan: Referable) {
    this.plan = plan;
  }

  target(change: Change, side: Side, through: string, to: readonly string[]): Resolved {
    const path = through.split(".");
    const values = valuesAt(change[side], path);
    if (values.length === 0) return { found: false, why: "unset" };
    const ordinal = this.byValues(values, side, to) ?? this.byConfiguration(change, side, path, to);
    if (ordinal !== undefined) return { found: true, change: this.plan.at(ordinal) };
    return { found: false, why: values.every((value) => value === UNKNOWN) && this.isLeftOut(change, path) ? "unset" : "outside" };
  }

  sources(change: Change, side: Side, from: string, through: string): readonly Change[] {
    const ordinal = this.plan.ordinalOf(change) ?? this.sameAddress(change);
    if (ordinal === undefined) return [];
    const key = `${side} ${from} ${through} ${change.type}`;
    let pointing = this.reverse.get(key);
    if (!pointing) {
      pointing = this.pointing(side, from, through, change.type);
      this.reverse.set(key, pointing);
    }
    return (pointing.get(ordinal) ?? []).map((source) => this.plan.at(source));
  }

  private pointing(side: Side, from: string, through: string, type: string): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const source of this.plan.ofType(from)) {
      const target = this.target(this.plan.at(source), side, through, [type]);
      const ordinal = target.found ? this.plan.ordinalOf(target.change) : undefined;
      if (ordinal === undefined) continue;
      const sources = found.get(ordinal);
      if (sources) sources.push(source);
      else found.set(ordinal, [source]);
    }
    return found;
  }

  private sameAddress({ type, module, name, index }: Change): number | undefined {
    const at = (side: Side): Instance | undefined =>
      this.index(type)
        .instances(module, name, side)
        .find((instance) => instance.index === index);
    return (at("after") ?? at("before"))?.ordinal;
  }

  private index(type: string): TypeIndex {
    const known = this.indexes.get(type);
    if (known) return known;
    const index = new TypeIndex(type, this.plan);
    this.indexes.set(type, index);
    return index;
  }

  private byValues(values: readonly Value[], side: Side, to: readonly string[]): number | undefined {
    for (const value of values) {
      if (typeof value !== "string") continue;
      for (const type of to) {
        const ordinal = this.index(type).byValue(value, side);
        if (ordinal !== undefined) return ordinal;
      }
    }
    return undefined;
  }

  /** Whether the provider fills the value in because the configuration does not. A block that is there but not in the configuration may be a dynamic one. */
  private isLeftOut(change: Change, path: readonly string[]): boolean {
    const expressions = this.plan.configuration.resource(change.module, change.type, change.name)?.expressions;
    if (!expressions || expressionAt(expressions, path) !== undefined) return false;
    const [block = ""] = path;
    return path.length === 1 || own(change.after, block) === UNKNOWN || Object.hasOwn(expressions, block);
  }

  private byConfiguration(change: Change, side: Side, path: readonly string[], to: readonly string[]): number | undefined {
    const configured = this.plan.configuration.resource(change.module, change.type, change.name);
    if (!configured) return undefined;
    const expression = expressionAt(configured.expressions, path);
    const { forEach } = configured;
    return this.follow(expression, { module: change.module, index: change.index, forEach, side, to, seen: new Set() });
  }

  private follow(expression: unknown, scope: Scope): number | undefined {
    for (const reference of longest(rawList(expression, "references"))) {
      const place = `${scope.module} ${reference}`;
      if (scope.seen.has(place)) continue;
      scope.seen.add(place);
      const [first, second, ...rest] = stepsOf(reference);
      const found = first && second ? this.step(first, second, rest, scope) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private step(first: Step, second: Step, rest: readonly Step[], scope: Scope): number | undefined {
    if (first.name === "var") return this.upward(second.name, scope);
    if (first.name === "each") return this.follow(scope.forEach, scope);
    if (first.name === "module") return this.downward(second, rest[0]?.name, scope);
    if (!scope.to.includes(first.name)) return undefined;
    const instances = this.index(first.name).instances(scope.module, second.name, scope.side);
    return chosen(instances, second.key, scope.index)?.ordinal;
  }

  /** A variable is what the call of the module passes: there the module's own key takes the place of the index. */
  private upward(variable: string, scope: Scope): number | undefined {
    const call = this.plan.configuration.module(scope.module)?.call;
    if (!call) return undefined;
    const steps = stepsOf(scope.module);
    return this.follow(rawOwn(call.expressions, variable), { ...scope, module: joined(steps.slice(0, -2)), index: steps.at(-1)?.key, forEach: call.forEach });
  }

  /** An output of a child module: of the instance that is named, else of its single one, else of the one with our index. */
  private downward(child: Step, output: string | undefined, scope: Scope): number | undefined {
    const base = scope.module === "" ? "module." : `${scope.module}.module.`;
    const keys = child.key !== undefined ? [child.key] : [undefined, scope.index];
    for (const key of keys) {
      const module = base + joined([key === undefined ? { name: child.name } : { name: child.name, key }]);
      const outputs = this.plan.configuration.module(module)?.outputs;
      const expression = output === undefined ? undefined : rawOwn(rawOwn(outputs, output), "expression");
      const index = key === undefined ? scope.index : undefined;
      const found = this.follow(expression, { ...scope, module, index, forEach: undefined });
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The instance that a reference names, else the one with the same index, else the only one. */
function chosen(instances: readonly Instance[], key: string | number | undefined, index: string | number | undefined): Instance | undefined {
  const wanted = key ?? index;
  const same = wanted === undefined ? undefined : instances.find((instance) => instance.index === wanted);
  if (same || key !== undefined) return same;
  return instances.length === 1 ? instances[0] : undefined;
}

/** The set values at a path into blocks; of a block that stands several times, all of them. */
function valuesAt(values: Values | undefined, path: readonly string[]): Value[] {
  let found: Value[] = values ? [values] : [];
  for (const step of path) {
    found = found.flatMap((value): readonly Value[] => {
      if (value === UNKNOWN) return [UNKNOWN];
      const next = isValues(value) ? own(value, step) : undefined;
      return next === undefined ? [] : flat(next);
    });
  }
  return found.filter((value) => value !== null && value !== "");
}

function flat(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

/** The expression at a path into blocks; the whole attribute's where it is not spelled out further. */
function expressionAt(expressions: unknown, path: readonly string[]): unknown {
  let found: unknown = expressions;
  for (const step of path) {
    if (Array.isArray(found)) found = found[0];
    if (isRaw(found) && found !== expressions && Array.isArray(rawOwn(found, "references"))) return found;
    found = rawOwn(found, step);
  }
  return Array.isArray(found) ? found[0] : found;
}
