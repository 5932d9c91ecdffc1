import { Exact } from "../base/exact.ts";
import { BigNumber, isValues, UNKNOWN, type Value } from "../plan/value.ts";
import type { Field } from "../resources/fields.ts";
import type { Input } from "../resources/input.ts";

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

const HIDDEN = "(sensitive)";

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
  if (isSensitive(input)) return { value: HIDDEN, from: "plan", sensitive: true };
  if (!field) return { value: "not kept", from: "plan" };
  if (value === undefined || value === null) return byDefault(field, field.absent, "default");
  if (value !== UNKNOWN) return { value: valueText(value), from: "plan" };
  if (input.side === "after" && input.change.isConfigured(input.path) === false) return byDefault(field, field.absent, "left to the provider");
  if (!field.standsIn) return { value: "known after apply", from: "needed, and no default can stand in" };
  return byDefault(field, field.unknown ?? field.absent, "known after apply, assumed");
}

/** A top-level attribute is sensitive as a whole when the plan marks anything in it. */
export function isSensitive({ path, change }: AttributeInput): boolean {
  return change.isSensitive(path.split(/[.[]/, 1)[0] ?? path);
}

function byDefault(field: Field<unknown>, value: unknown, why: string): Said {
  const isShown = typeof value === "string" || typeof value === "boolean" || typeof value === "number" || value instanceof Exact;
  return { value: isShown ? (typeof value === "string" ? quoted(value) : String(value)) : "not set", from: field.because ? `${why}: ${field.because}` : why };
}

function usage({ given }: Extract<Input, { kind: "usage" }>): Said {
  if (!given) return { value: "not given", from: "no usage file says so" };
  return { value: typeof given.value === "string" ? quoted(given.value) : given.value.toString(), from: given.from };
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

/** Takes the texts of sensitive values out of words that were made with them. */
export class Mask {
  private readonly texts: readonly string[];

  constructor(inputs: readonly Input[]) {
    const found = new Set<string>();
    for (const input of inputs) if (input.kind === "attribute" && isSensitive(input)) collect(input.value, found);
    this.texts = [...found].sort((a, b) => b.length - a.length);
  }

  hide(text: string): string {
    let shown = text;
    for (const secret of this.texts) shown = shown.replaceAll(new RegExp(secret.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi"), HIDDEN);
    return shown;
  }
}

/** Texts of one letter, numbers and switches say nothing by themselves, and hiding them would garble all else. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && value.trim().length > 1) into.add(value);
  else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) collect(item, into);
}
