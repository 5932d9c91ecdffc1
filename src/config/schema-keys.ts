import { toJSONSchema, type ZodType } from "zod";

/** A key that a schema knows. */
export interface SchemaKey {
  /** "budgets[].for.tags"; items of lists are `[]`, keys that the user chooses `*`. */
  path: string;
  name: string;
  /** In words: "number or text", "one of advisory, approvable, hard". */
  type: string;
  description: string | undefined;
  required: boolean;
  /** What holds where it is left out; undefined: nothing does. */
  default: unknown;
}

/** All keys of a schema, in its order, as a user writes them. Costs some milliseconds: for errors, documentation and `config show`. */
export function keysOf(schema: ZodType): SchemaKey[] {
  const found = new Map<string, SchemaKey>();
  collect(toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json, "", found);
  return [...found.values()];
}

interface Json {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  additionalProperties?: Json | boolean;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
}

function collect(json: Json, path: string, found: Map<string, SchemaKey>): void {
  for (const [name, value] of Object.entries(json.properties ?? {})) {
    const at = path === "" ? name : `${path}.${name}`;
    const { description, default: given } = value;
    if (!found.has(at)) found.set(at, { path: at, name, type: typeOf(value), description, required: json.required?.includes(name) ?? false, default: given });
    collect(value, at, found);
  }
  if (json.items) collect(json.items, `${path}[]`, found);
  if (typeof json.additionalProperties === "object") collect(json.additionalProperties, `${path}.*`, found);
  for (const one of alternativesOf(json)) collect(one, path, found);
}

function alternativesOf({ anyOf = [], oneOf = [], allOf = [] }: Json): Json[] {
  return [...anyOf, ...oneOf, ...allOf];
}

const WORDS: Readonly<Record<string, string>> = { string: "text", object: "map", boolean: "true or false", integer: "whole number" };

function typeOf(json: Json): string {
  if (json.const !== undefined) return JSON.stringify(json.const);
  if (json.enum) return `one of ${json.enum.map(String).join(", ")}`;
  const alternatives = alternativesOf(json);
  if (alternatives.length > 0) return [...new Set(alternatives.map(typeOf))].join(" or ");
  if (json.type === "array")
    return json.items?.properties ? "list of maps" : `list of ${json.items ? typeOf(json.items).replace(/^text$/, "texts") : "anything"}`;
  return WORDS[json.type ?? ""] ?? json.type ?? "anything";
}
