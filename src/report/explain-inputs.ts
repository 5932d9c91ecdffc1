import { Exact } from "../base/exact.ts";
import { BigNumber, isValues, UNKNOWN, type Value } from "../plan/value.ts";
import type { Field } from "../resources/fields.ts";
import type { Input } from "../resources/input.ts";
import { HIDDEN } from "../resources/secrets.ts";

/** Something that a line depends on, in words. Values that the plan marks sensitive are not in it. */
export interface ExplainedInput {
  /** Attribute path, usage key, "region", "day" or "production". */
  name: string;
  /** The resource it was read of, where that is another one. */
  of?: string;
  value: string;
  /** Who says so: "plan", a usage file's line, "default: …". */
  from: string;
  sensitive?: true;
}

/** Inputs of a resource's lines in words; blocks only where nothing in them was read. */
export function explainInputs(inputs: readonly Input[], address: string): ExplainedInput[] {
  return inputs.filter((input) => !isOpened(input, inputs)).flatMap((input) => explain(input, address));
}

/** Whether something within the block was read too. */
function isOpened(input: Input, all: readonly Input[]): boolean {
  if (input.kind !== "attribute" || typeof input.value !== "object") return false;
  const { path, change } = input;
  return all.some((other) => other.kind === "attribute" && other.change === change && (other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[`)));
}

function explain(input: Input, address: string): ExplainedInput[] {
  const of = "change" in input && input.change.address !== address ? { of: input.change.address } : {};
  switch (input.kind) {
    case "attribute":
      return [{ name: input.path, ...of, ...attribute(input) }];
    case "usage":
      return [{ name: input.key, ...of, ...usage(input) }];
    case "region": {
      const { region } = input;
      if (region.known && region.sensitive) return [{ name: "region", ...of, value: HIDDEN, from: region.from, sensitive: true }];
      return [{ name: "region", ...of, value: region.known ? region.name : "not known", from: region.known ? region.from : region.because }];
    }
    case "reference":
      return reference(input).map((found) => ({ name: input.name, ...of, ...found }));
    case "day":
      return [{ name: "day", value: input.value, from: "--as-of, else today" }];
    case "production":
      return [{ name: "production", value: String(input.value), from: "--production, else true" }];
  }
}

type Said = Pick<ExplainedInput, "value" | "from" | "sensitive">;
type AttributeInput = Extract<Input, { kind: "attribute" }>;

function attribute(input: AttributeInput): Said {
  const { value, field } = input;
  if (input.change.isSensitive(input.path)) return { value: HIDDEN, from: "plan", sensitive: true };
  if (!field) return { value: "not kept", from: "plan" };
  if (value === undefined || value === null) return byDefault(field, field.absent, "default");
  if (value !== UNKNOWN) return { value: valueText(value), from: "plan" };
  if (input.side === "after" && input.change.isConfigured(input.path) === false) return byDefault(field, field.absent, "left to the provider");
  if (!field.standsIn) return { value: "known after apply", from: "needed, and no default can stand in" };
  return byDefault(field, field.unknown ?? field.absent, "known after apply, assumed");
}

function byDefault(field: Field<unknown>, value: unknown, why: string): Said {
  const isShown = typeof value === "string" || typeof value === "boolean" || typeof value === "number" || value instanceof Exact;
  return { value: isShown ? (typeof value === "string" ? quoted(value) : String(value)) : "not set", from: field.because ? `${why}: ${field.because}` : why };
}

function usage({ given }: Extract<Input, { kind: "usage" }>): Said {
  if (!given) return { value: "not given", from: "no usage file says so" };
  const { value, range, from } = given;
  if (range) return { value: `${value.toString()} (${range.low.toString()} to ${range.high.toString()})`, from };
  return { value: typeof value === "string" ? quoted(value) : value.toString(), from };
}

function reference({ targets, outside }: Extract<Input, { kind: "reference" }>): Said[] {
  if (outside) return [{ value: "a resource that is not in the plan", from: "plan" }];
  return targets.map(({ address }) => ({ value: address, from: "reference" }));
}

/** Longer texts, and those that are documents, are no words of a bill. */
const LONGEST = 120;

function valueText(value: Exclude<Value, null | typeof UNKNOWN>): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof BigNumber) return value.text;
  if (isValues(value)) return "1 block";
  if (value.length === 0) return "none";
  const plain = value.every((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean");
  return plain && value.length <= 10 ? `[${value.map((item) => valueText(item as string)).join(", ")}]` : `${value.length} in a list`;
}

function quoted(text: string): string {
  return text.length > LONGEST || /^\s*[[{]|\n/.test(text) ? `text of ${text.length} characters` : `"${text}"`;
}
