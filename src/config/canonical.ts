import { compareText } from "../base/compare-text.ts";

/** The same text for the same data, whatever the order in which its keys were written. */
export function canonical(data: unknown): string {
  return (
    JSON.stringify(data, (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
        : value,
    ) ?? "undefined"
  );
}
