import { randomUUID } from "node:crypto";
import { JsonScanner } from "./json-scanner.ts";
import { BigNumber } from "./value.ts";

/** Parses JSON (already found sound) and keeps the numbers that a double would not hold as {@link BigNumber}. */
export function parseExactly(slice: Buffer): unknown {
  const mark = randomUUID(); // So that no text of the plan can pass for a number.
  const pieces: string[] = [];
  let end = 0;
  const ignore = (): void => {};
  const bigNumber = (_: JsonScanner, from: number, to: number): void => {
    pieces.push(slice.toString("utf8", end, from), JSON.stringify(mark + slice.toString("latin1", from, to)));
    end = to;
  };
  const scanner = new JsonScanner({ key: ignore, scalar: ignore, open: ignore, close: ignore, bigNumber }, (_, what) => {
    throw new Error(`a part of the plan ${what}`);
  });
  scanner.scan(slice, 0, 0, slice.length, true);
  pieces.push(slice.toString("utf8", end));
  return JSON.parse(pieces.join(""), (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? new BigNumber(value.slice(mark.length)) : value,
  );
}

const LONG = 8 * 2 ** 20; // What is longer is not copied for the sake of speed.

/** Whether a key stands twice in one object of a text, given what JSON.parse made of it. The cheap ways come first: what terraform writes, JSON.stringify writes alike. */
export function hasTwins(value: unknown, text: string): boolean {
  if (text.length < LONG && JSON.stringify(value) === text) return false;
  const keys = countKeys(value);
  if (text.length >= LONG) return keys !== keysIn(Buffer.from(text));
  const atMost = text.match(/"[ \t\n\r]*:/g)?.length ?? 0; // Each key ends so; a text may begin so as well.
  return keys !== atMost && keys !== keysIn(Buffer.from(text));
}

function keysIn(slice: Buffer): number {
  const ignore = (): void => {};
  const scanner = new JsonScanner({ key: ignore, scalar: ignore, open: ignore, close: ignore }, (_, what) => {
    throw new Error(`a part of the plan ${what}`);
  });
  scanner.scan(slice, 0, 0, slice.length, true);
  return scanner.keys;
}

/** How many keys stand in a parsed value, at all levels. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null || value instanceof BigNumber) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += countKeys(item);
    return count;
  }
  const items = value as Record<string, unknown>;
  for (const key of Object.keys(items)) {
    const item = items[key];
    count += typeof item === "object" ? 1 + countKeys(item) : 1;
  }
  return count;
}
