import { Exact } from "../../base/exact.ts";
import { ConfigError } from "../../base/trouble.ts";
import type { YamlFile } from "../../config/yaml.ts";
import type { Attribute, Component, Condition, Kind } from "./schema.ts";

type Path = readonly PropertyKey[];
type Meaning = Attribute["is"] | "usage";

/** What a schema cannot say of one kind: its names exist, fit where they stand, and are all used. Throws ConfigError with line and column. */
export function checkKind(kind: Kind, path: Path, yaml: YamlFile): void {
  new KindCheck(path, yaml).check(kind);
}

class KindCheck {
  private readonly path: Path;
  private readonly yaml: YamlFile;
  private readonly used = new Set<string>();

  constructor(path: Path, yaml: YamlFile) {
    this.path = path;
    this.yaml = yaml;
  }

  check({ attributes = {}, usage = {}, components = [], parts = [], free_when: freeWhen }: Kind): void {
    const names = new Map<string, Meaning>(Object.entries(attributes).map(([name, { is }]) => [name, is]));
    for (const key of Object.keys(usage)) {
      if (names.has(key)) this.fail(["usage", key], `${key} is an attribute already`, "Call one of them otherwise.");
      names.set(key, "usage");
    }
    if (freeWhen) this.condition(freeWhen, names, ["free_when"]);
    this.components(components, names, ["components"]);
    for (const [at, part] of parts.entries()) this.part(part, names, ["parts", at]);
    for (const name of names.keys()) {
      if (!this.used.has(name))
        this.fail([names.get(name) === "usage" ? "usage" : "attributes", name], `${name} is never used`, "Remove it, or name it in a quantity or condition.");
    }
    const labels = [...parts.keys()].map((at) => parts[at]?.each);
    const twice = labels.findIndex((label, at) => labels.indexOf(label) !== at);
    if (twice >= 0) this.fail(["parts", twice, "each"], "two parts have the same blocks", "Put their components together.");
  }

  /** Usage is given for a resource, not for each of its blocks. */
  private part({ attributes = {}, components }: NonNullable<Kind["parts"]>[number], outer: ReadonlyMap<string, Meaning>, path: Path): void {
    const inner = new Map<string, Meaning>(Object.entries(attributes).map(([name, { is }]) => [name, is]));
    for (const name of inner.keys())
      if (outer.has(name)) this.fail([...path, "attributes", name], `${name} has a meaning outside the part already`, "Call one of them otherwise.");
    const fromOutside = [...outer].filter(([, meaning]) => meaning !== "usage");
    const before = new Set(this.used);
    this.components(components, new Map([...fromOutside, ...inner]), [...path, "components"]);
    const idle = [...inner.keys()].find((name) => !this.used.has(name));
    if (idle !== undefined) this.fail([...path, "attributes", idle], `${idle} is never used`, "Remove it, or name it in a quantity or condition.");
    for (const name of inner.keys()) if (!before.has(name)) this.used.delete(name);
  }

  private components(components: readonly Component[], names: ReadonlyMap<string, Meaning>, path: Path): void {
    for (const [at, { name, quantity, when, price }] of components.entries()) {
      const here = [...path, at];
      if (components.findIndex((one) => one.name === name) !== at)
        this.fail([...here, "name"], `two components are called ${name}`, "Lines are told apart by their names.");
      for (const factor of quantity) {
        const is = factor instanceof Exact ? "number" : this.use(factor, names, [...here, "quantity"]);
        if (is === "text" || is === "flag") this.fail([...here, "quantity"], `${String(factor)} is ${SAID[is]}, not a number`);
      }
      if (when) this.condition(when, names, [...here, "when"]);
      if (price.place_from !== undefined) {
        const is = this.use(price.place_from, names, [...here, "price", "place_from"]);
        if (is !== "text") this.fail([...here, "price", "place_from"], `${price.place_from} is ${SAID[is]}, not the name of a region`);
      }
    }
  }

  private condition(condition: Condition, names: ReadonlyMap<string, Meaning>, path: Path): void {
    for (const [name, wanted] of Object.entries(condition)) {
      const is = this.use(name, names, [...path, name]);
      if (is === "usage") this.fail([...path, name], `${name} is usage; a condition looks at attributes`);
      const needs = is === "text" ? "string" : is === "flag" ? "boolean" : "object";
      const stray = wanted.find((value) => typeof value !== needs);
      if (stray !== undefined)
        this.fail([...path, name], `${name} is ${SAID[is]}, which ${String(stray)} is not`, is === "text" ? "Put the value in quotes." : undefined);
    }
  }

  private use(name: string, names: ReadonlyMap<string, Meaning>, path: Path): Meaning {
    this.used.add(name);
    const is = names.get(name);
    if (is !== undefined) return is;
    const others = [...names.keys()].join(", ");
    return this.fail(
      path,
      `there is no attribute or usage key called ${name} here`,
      others ? `There are: ${others}.` : "Declare it under attributes or usage.",
    );
  }

  private fail(path: Path, message: string, remedy?: string): never {
    const whole = [...this.path, ...path];
    throw new ConfigError(`${whole.join(".")}: ${message}`, { position: this.yaml.positionOf(whole), ...(remedy !== undefined && { remedy }) });
  }
}

const SAID: Readonly<Record<Meaning, string>> = { text: "text", flag: "true or false", number: "a number", count: "a count", usage: "usage" };
