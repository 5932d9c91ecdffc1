import { type Step, stepsOf, withoutKeys } from "./address.ts";
import { isRaw, type Raw, rawEntries, rawList, rawOwn, rawText } from "./raw.ts";

/** A resource block of the configuration; all instances share it. */
export interface ConfiguredResource {
  module: ConfiguredModule;
  expressions: Raw;
  /** The expression of `for_each`: what `each.value` stands for. */
  forEach: unknown;
  /** As the plan says, such as `aws.eu` or `module.shop:aws`. */
  providerKey: string;
}

/** A module of the configuration; all its instances share it. */
export interface ConfiguredModule {
  /** Address without instance keys, "" for the root. */
  path: string;
  /** Its name in the parent, and what the parent passes. */
  call?: { parent: ConfiguredModule; expressions: Raw; forEach: unknown };
  resources: Map<string, ConfiguredResource>;
  variables: Raw;
  outputs: Raw;
}

/** A provider block, or the mention of a provider that has none. */
export interface ConfiguredProvider {
  key: string;
  name: string;
  fullName: string | undefined;
  alias: string | undefined;
  module: string;
  expressions: Raw;
  /** Has a block with settings, or is an alias. */
  isConfigured: boolean;
}

const NOTHING: Raw = {};

/** The plan's `configuration`, by address without instance keys; and the values of the root's variables. */
export class Configuration {
  readonly modules = new Map<string, ConfiguredModule>();
  readonly providers = new Map<string, ConfiguredProvider>();
  /** False when the plan has no configuration at all. */
  readonly exists: boolean;
  private readonly variables: Raw;
  private readonly followed = new Map<ConfiguredModule, Map<string, unknown>>();
  private readonly patterns = new Map<string, string>();

  constructor(configuration: unknown, variables: unknown) {
    this.exists = isRaw(configuration);
    this.variables = isRaw(variables) ? variables : NOTHING;
    for (const [key, provider] of rawEntries(configuration, "provider_config")) this.providers.set(key, providerOf(key, provider));
    const root = rawOwn(configuration, "root_module");
    if (isRaw(root)) this.addModule("", root, undefined);
  }

  /** The block of a resource, given the address of its module instance. */
  resource(module: string, type: string, name: string): ConfiguredResource | undefined {
    return this.module(module)?.resources.get(`${type}.${name}`);
  }

  /** The configuration of a module instance. */
  module(address: string): ConfiguredModule | undefined {
    let pattern = this.patterns.get(address);
    if (pattern === undefined) {
      pattern = withoutKeys(address);
      this.patterns.set(address, pattern);
    }
    return this.modules.get(pattern);
  }

  /** What an expression comes to, where it is a constant or a variable passed on; undefined where only terraform could tell. */
  constantOf(expression: unknown, module: ConfiguredModule): unknown {
    if (!isRaw(expression)) return undefined;
    if (Object.hasOwn(expression, "constant_value")) return expression.constant_value;
    const references = longest(rawList(expression, "references"));
    const values = references.map((reference) => this.variableOf(stepsOf(reference), module));
    const [first, ...rest] = values;
    return rest.every((value) => value === first) ? first : undefined;
  }

  /**
   * Whether a resource's block sets an attribute, by a path into blocks: `root_block_device.iops`, `ebs_block_device[1].iops`. What comes to null is not
   * set. Undefined where a block is not there: `dynamic` blocks are left out of a plan's configuration.
   */
  sets({ expressions, module }: ConfiguredResource, path: string): boolean | undefined {
    const parts = path.split(".");
    const last = parts.pop() ?? "";
    const block = blockAt(expressions, parts);
    return block && Object.hasOwn(block, last) && !this.isNull(block[last], module);
  }

  /** Whether an expression is a constant null, or made of nothing but a variable that is passed as null or left at its default null. */
  private isNull(expression: unknown, module: ConfiguredModule): boolean {
    if (!isRaw(expression)) return false;
    if (Object.hasOwn(expression, "constant_value")) return expression.constant_value === null;
    const [only = "", ...others] = longest(rawList(expression, "references"));
    const [, name] = /^var\.([\w-]+)$/.exec(only) ?? [];
    if (name === undefined || others.length > 0) return false;
    const { call, variables } = module;
    const passed = rawOwn(call ? call.expressions : this.variables, name);
    if (passed === undefined) return rawOwn(rawOwn(variables, name), "default") === null;
    return call ? this.isNull(passed, call.parent) : rawOwn(passed, "value") === null;
  }

  private variableOf([scope, variable, ...path]: Step[], module: ConfiguredModule): unknown {
    if (scope?.name !== "var" || !variable) return undefined;
    let value = this.variableValue(variable.name, module);
    for (const { name, key } of [{ name: "", ...(variable.key === undefined ? {} : { key: variable.key }) }, ...path]) {
      if (name !== "") value = rawOwn(value, name);
      if (key !== undefined) value = Array.isArray(value) ? value[Number(key)] : rawOwn(value, String(key));
    }
    return value;
  }

  /** Each variable is followed once, so that a plan made of cross references costs no more than its size. */
  private variableValue(name: string, module: ConfiguredModule): unknown {
    const known = this.followed.get(module) ?? new Map<string, unknown>();
    this.followed.set(module, known);
    if (known.has(name)) return known.get(name);
    const { call } = module;
    const passed = call ? rawOwn(call.expressions, name) : rawOwn(this.variables, name);
    const isPassed = call !== undefined && passed !== undefined;
    const value = isPassed ? this.constantOf(passed, call.parent) : (rawOwn(passed, "value") ?? rawOwn(rawOwn(module.variables, name), "default"));
    known.set(name, value);
    return value;
  }

  private addModule(path: string, raw: Raw, call: ConfiguredModule["call"]): void {
    const module: ConfiguredModule = { path, resources: new Map(), variables: objectOf(raw, "variables"), outputs: objectOf(raw, "outputs") };
    if (call) module.call = call;
    this.modules.set(path, module);
    for (const resource of rawList(raw, "resources")) addResource(module, resource);
    for (const [name, child] of rawEntries(raw, "module_calls")) {
      const step = path === "" ? `module.${name}` : `${path}.module.${name}`;
      const forEach = rawOwn(child, "for_each_expression");
      this.addModule(step, objectOf(child, "module"), { parent: module, expressions: objectOf(child, "expressions"), forEach });
    }
  }
}

function addResource(module: ConfiguredModule, raw: unknown): void {
  const type = rawText(raw, "type");
  const name = rawText(raw, "name");
  if (!type || !name || (rawText(raw, "mode") ?? "managed") !== "managed") return;
  const providerKey = rawText(raw, "provider_config_key") ?? "";
  const forEach = rawOwn(raw, "for_each_expression");
  module.resources.set(`${type}.${name}`, { module, providerKey, expressions: objectOf(raw, "expressions"), forEach });
}

function objectOf(raw: unknown, key: string): Raw {
  const found = rawOwn(raw, key);
  return isRaw(found) ? found : NOTHING;
}

function providerOf(key: string, raw: unknown): ConfiguredProvider {
  const expressions = rawOwn(raw, "expressions");
  const alias = rawText(raw, "alias");
  return {
    key,
    name: rawText(raw, "name") ?? (key.split(":").at(-1) as string).split(".")[0] ?? key,
    fullName: rawText(raw, "full_name"),
    alias,
    module: key.includes(":") ? (rawText(raw, "module_address") ?? key.slice(0, key.lastIndexOf(":"))) : "",
    expressions: isRaw(expressions) ? expressions : NOTHING,
    isConfigured: isRaw(expressions) || alias !== undefined,
  };
}

/** References without those that another one spells out further: Terraform lists `var.a.b` and `var.a`. */
export function longest(references: readonly unknown[]): string[] {
  const texts = references.filter((reference) => typeof reference === "string" && reference.length < 1000) as string[];
  const shorter = new Set<string>();
  for (const text of texts) {
    for (let at = 1; at < text.length; at++) if (text[at] === "." || text[at] === "[") shorter.add(text.slice(0, at));
  }
  return texts.filter((text) => !shorter.has(text));
}

function blockAt(expressions: Raw, path: readonly string[]): Raw | undefined {
  let block: Raw = expressions;
  for (const part of path) {
    const [, name = part, at = "0"] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
    const given: unknown = rawOwn(block, name);
    const one: unknown = Array.isArray(given) ? given[Number(at)] : given;
    if (!isRaw(one)) return undefined;
    block = one;
  }
  return block;
}
