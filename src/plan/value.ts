/** Stands in a resource's values where Terraform says "known after apply". */
export const UNKNOWN: unique symbol = Symbol("known after apply");

/** A value of a resource's attribute. Numbers beyond 15 digits come as {@link BigNumber}. Objects may have hostile own keys: read them with `Object.hasOwn`. */
export type Value = string | number | boolean | null | typeof UNKNOWN | BigNumber | readonly Value[] | Values;
export type Values = { readonly [key: string]: Value };

/** A number that a double would not hold exactly, as it stood in the plan. */
export class BigNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function isValues(value: Value | undefined): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof BigNumber);
}

/** An own property or undefined: `__proto__` and `constructor` are just keys. */
export function own(values: Values | undefined, key: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
