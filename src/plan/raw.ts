/** An object as JSON.parse gives it: read its keys with {@link rawOwn}. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property or undefined, whatever the value is. */
export function rawOwn(value: unknown, key: string): unknown {
  return isRaw(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A string property or undefined. */
export function rawText(value: unknown, key: string): string | undefined {
  const found = rawOwn(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function rawList(value: unknown, key: string): readonly unknown[] {
  const found = rawOwn(value, key);
  return Array.isArray(found) ? found : [];
}

/** The own members of an object property; none when it is missing or something else. */
export function rawEntries(value: unknown, key: string): [string, unknown][] {
  const found = rawOwn(value, key);
  return isRaw(found) ? Object.entries(found) : [];
}
