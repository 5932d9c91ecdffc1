import { unlikeness } from "../../base/edit-distance.ts";

/** What product names are made of: "BoxUsage:m7g.large#RunInstances" is boxusage, m7g.large, runinstances. */
export function wordsOf(product: string): string[] {
  return product
    .toLowerCase()
    .split(/[\s:#/,;()]+/)
    .filter((word) => word !== "");
}

/** How much a word counts as missing that is only a part of another: "storage" of "timedstorage-bytehrs". */
const WITHIN = 0.3;

/** Tells how far names are from words that were asked for. Parts of names repeat, so each is measured once. */
export class Likeness {
  private readonly asked: readonly string[];
  private readonly known: Map<string, number>[];

  constructor(asked: readonly string[]) {
    this.asked = asked;
    this.known = asked.map(() => new Map());
  }

  /** From 0 for a name that has every word, 1 for one that has nothing like any; words that nobody asked for count a little. */
  distance(name: string): number {
    const parts = wordsOf(name);
    if (this.asked.length === 0) return 0;
    if (parts.length === 0) return 1;
    let total = 0;
    for (const at of this.asked.keys()) total += Math.min(...parts.map((part) => this.between(at, part)));
    return total / this.asked.length + 0.01 * Math.max(0, parts.length - this.asked.length);
  }

  private between(at: number, part: string): number {
    const word = this.asked[at] ?? "";
    let distance = this.known[at]?.get(part);
    if (distance === undefined) {
      const edits = unlikeness(word, part);
      distance = part.includes(word) ? Math.min(edits, WITHIN * (1 - word.length / part.length)) : edits;
      this.known[at]?.set(part, distance);
    }
    return distance;
  }
}
