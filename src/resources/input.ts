import type { Change, Region, Side } from "../plan/change.ts";
import type { Value } from "../plan/value.ts";
import type { Field } from "./fields.ts";
import type { UsageValue } from "./usage/usage.ts";

/** Something that a line of the bill depends on. `change` is the resource that it was read of: the billed one, or one it refers to. */
export type Input =
  | { kind: "attribute"; change: Change; side: Side; path: string; value: Value | undefined; field: Field<unknown> | undefined }
  | { kind: "usage"; change: Change; key: string; given: UsageValue | undefined }
  | { kind: "region"; change: Change; region: Region }
  /** `name` is the attribute that points at the targets, or type.attribute of those that point here; `outside` when it is set and leads out of the plan. */
  | { kind: "reference"; change: Change; name: string; targets: readonly Change[]; outside: boolean }
  | { kind: "day"; value: string }
  | { kind: "production"; value: boolean };

/** Each input once, where it was read first: closures read the same again and again. */
export function onceInputs(inputs: readonly Input[]): readonly Input[] {
  const first = new Map<string, Input>();
  for (const input of inputs) {
    const key = keyOf(input);
    if (!first.has(key)) first.set(key, input);
  }
  return [...first.values()];
}

function keyOf(input: Input): string {
  const name = input.kind === "attribute" ? input.path : input.kind === "usage" ? input.key : input.kind === "reference" ? input.name : "";
  return `${input.kind}\n${name}\n${"change" in input ? `${input.change.address}\n${input.change.deposed}` : ""}`;
}
