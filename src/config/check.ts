import type { ZodError, ZodType } from "zod";
import { editDistance, LONGEST } from "../base/edit-distance.ts";
import { ConfigError } from "../base/trouble.ts";
import { keysOf } from "./schema-keys.ts";
import type { YamlFile } from "./yaml.ts";

/** Checks a parsed file against a schema. Throws ConfigError for the first thing that is wrong, with line and column and, for a mistyped key, the nearest that the schema knows. */
export function checkYaml<T>(yaml: YamlFile, schema: ZodType<T>): T {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return result.data;
  throw toConfigError(yaml, result.error, schema);
}

function toConfigError(yaml: YamlFile, error: ZodError, schema: ZodType): ConfigError {
  const issues = error.issues.map(furthest);
  // A mistyped key is why another one is missing.
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (!issue) return new ConfigError("is not valid", { position: yaml.positionOf([]) });
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const where = issue.path.length > 0 ? ` in ${issue.path.join(".")}` : "";
    return new ConfigError(`unknown key ${key}${where}`, { position: yaml.positionOf([...issue.path, key]), ...remedyFor(key, issue.path, schema) });
  }
  return new ConfigError(`${issue.path.join(".") || "the file"}: ${issue.message}`, { position: yaml.positionOf(issue.path) });
}

/** Where a value may have one of several shapes: what is wrong within the shape that it comes closest to, if it is anything within. */
function furthest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  // A shape to which all keys are known is meant rather than one that knows fewer of them.
  const shapes = [...issue.errors].sort((a, b) => strangers(a) - strangers(b));
  const inner = shapes.flatMap((issues) => {
    const first = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    return first ? [furthest({ ...first, path: [...issue.path, ...first.path] })] : [];
  });
  const within = inner.filter(({ code, path }) => path.length > issue.path.length || code === "unrecognized_keys");
  return within.sort((a, b) => b.path.length - a.path.length)[0] ?? issue;
}

type Issue = ZodError["issues"][number];

/** How many keys a shape does not know. */
function strangers(issues: readonly Issue[]): number {
  return issues.reduce((all, issue) => all + (issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys.length : 0), 0);
}

function remedyFor(key: string, place: readonly PropertyKey[], schema: ZodType): { remedy?: string } {
  const parent = place.map((part) => (typeof part === "number" ? "[]" : `.${String(part)}`)).join("");
  // Of keys that are equally near, the one that belongs there.
  const ranked = keysOf(schema)
    .map(({ name, path }) => ({ name, distance: editDistance(key, name), strange: `.${path}` === `${parent}.${name}` ? 0 : 1 }))
    .sort((a, b) => a.distance - b.distance || a.strange - b.strange);
  const [nearest] = ranked;
  return nearest && nearest.distance <= Math.max(2, Math.min(key.length, LONGEST) / 3) ? { remedy: `Did you mean ${nearest.name}?` } : {};
}
