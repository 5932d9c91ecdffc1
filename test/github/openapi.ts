import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** JSON Schema, as far as we look into it. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  body: Schema | null;
  responses: Record<string, Schema | null>;
}

interface Description {
  operations: Record<string, Omit<Operation, "id">>;
  components: { schemas: Record<string, Schema> };
}

const description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")) as Description;
const operations: Operation[] = Object.entries(description.operations).map(([id, operation]) => ({ id, ...operation }));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false }).addSchema({ $id: "github", components: description.components });
const compiled = new Map<Schema, ValidateFunction>();

/** What does not fit the description; undefined when all does. */
export function misfit(schema: Schema, value: unknown, what: string): string | undefined {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"github#/components')) as object);
    compiled.set(schema, validate);
  }
  return validate(value) ? undefined : `${what}: ${ajv.errorsText(validate.errors)}`;
}

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

/** The operation that GitHub documents for a request. */
export function operationFor(method: string, path: string): Match | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    // {path} and {ref} hold slashes.
    const pattern = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => (/^(path|ref)$/.test(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`));
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (!found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}

/** Everything about a request that GitHub's description does not allow; stricter than GitHub: unknown fields count too. */
export function requestMisfits({ operation, params }: Match, query: URLSearchParams, body: unknown): string[] {
  const faults: (string | undefined)[] = [];
  for (const [name, value] of [...Object.entries(params), ...query]) {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    if (!parameter) faults.push(`${name}: no such parameter`);
    else faults.push(misfit(parameter.schema, parameter.schema.type === "integer" ? Number(value) : value, name));
  }
  if (operation.body === null) {
    if (body !== undefined) faults.push("a body is not expected");
  } else {
    faults.push(misfit(operation.body, body, "body"));
    const known = Object.keys(operation.body.properties ?? {});
    if (known.length > 0) faults.push(...Object.keys((body ?? {}) as object).map((key) => (known.includes(key) ? undefined : `body.${key}: no such field`)));
  }
  return faults.flatMap((fault) => (fault === undefined ? [] : [`${operation.id}: ${fault}`]));
}

/** What our own answer gets wrong. Statuses that any request can get (401, 403, 404, 429, 5xx) need no description. */
export function responseMisfit(operation: Operation, status: number, body: unknown): string | undefined {
  const schema = operation.responses[String(status)];
  if (schema) return misfit(schema, body, `answer of ${operation.id} ${status}`);
  if (schema === null || [301, 307, 401, 403, 404, 429].includes(status) || status >= 500) return undefined;
  return `answer of ${operation.id}: ${status} is not documented`;
}

/** The smallest value that fits the schema, with the given parts in it: so that answers are complete without being written out. */
export function fill(schema: Schema, given: unknown): unknown {
  if (schema.$ref) return fill(description.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, given);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fillChoice(choices, given);
  if (given === null) return null;
  if (schema.allOf) return schema.allOf.reduce<unknown>((value, part) => fill(part, value), given);
  if (schema.properties || schema.type === "object") return fillObject(schema, given);
  if (schema.type === "array") return Array.isArray(given) ? given.map((item: unknown) => fill(schema.items ?? {}, item)) : [];
  return given ?? schema.enum?.[0] ?? simplest(schema);
}

function fillChoice(choices: Schema[], given: unknown): unknown {
  const isNull = (choice: Schema): boolean => choice.type === "null";
  if (given === null || (given === undefined && choices.some(isNull))) return null;
  if (isEmpty(given) && choices.some((choice) => isEmpty(resolved(choice).properties))) return given;
  const wanted = choices.map(resolved).find((choice) => !isNull(choice) && (choice.type === "array") === Array.isArray(given) && isOfKind(choice, given));
  return wanted ? fill(wanted, given) : given;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function resolved(schema: Schema): Schema {
  return schema.$ref ? resolved(description.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}) : schema;
}

/** Choices are told apart by the values that their `type` property may have. */
function isOfKind({ properties }: Schema, given: unknown): boolean {
  const kinds = properties?.["type"]?.enum;
  return kinds === undefined || (typeof given === "object" && given !== null && "type" in given && kinds.includes(given.type));
}

function fillObject(schema: Schema, given: unknown): unknown {
  if (given !== undefined && (typeof given !== "object" || given === null)) return given;
  const value: Record<string, unknown> = { ...given };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (name in value || schema.required?.includes(name)) value[name] = fill(property, value[name]);
  }
  return value;
}

function simplest(schema: Schema): unknown {
  if (schema.type === "string") return schema.format === "date-time" ? "2026-11-21T00:00:00Z" : schema.format === "uri" ? "https://example.invalid/" : "x";
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  return schema.type === "boolean" ? false : {};
}
