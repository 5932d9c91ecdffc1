import type { PriceQuery } from "../resources/price-query.ts";
import type { Ladder } from "./ladder.ts";

/** The one ladder that fits a query, or why there is none. */
export type Found = { found: true; ladder: Ladder } | { found: false; because: string };

/** Anything that has prices by the providers' billing words. */
export interface PriceSource {
  /** `currency` (ISO 4217) says which one is preferred where a source has several; another may be answered. */
  find(query: PriceQuery, currency?: string): Found;
}

/** What a report says about a snapshot it used. */
export interface PackIdentity {
  /** sha256, in hex, of the head and index, which hold the sha256 of everything else in the file. */
  digest: string;
  /** Newest date of any price in it, YYYY-MM-DD. */
  date: string;
}

/** Sources that are asked in turn: the first that knows a product answers; one that has it in the wanted currency goes first. */
export class Chain implements PriceSource {
  private readonly sources: readonly PriceSource[];

  constructor(sources: readonly PriceSource[]) {
    this.sources = sources;
  }

  find(query: PriceQuery, currency?: string): Found {
    let best: Found | undefined;
    for (const source of this.sources) {
      const found = source.find(query, currency);
      if (found.found && (currency === undefined || found.ladder.currency === currency)) return found;
      if (!best || (found.found && !best.found)) best = found;
    }
    return best ?? { found: false, because: "there is no price list" };
  }
}
