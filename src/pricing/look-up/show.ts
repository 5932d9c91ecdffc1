import { compareText } from "../../base/compare-text.ts";
import type { Ladder } from "../ladder.ts";
import { type Pack, toEntry } from "../snapshot/pack.ts";
import { serviceOf } from "../snapshot/pack-format.ts";
import { BestOf } from "./best-of.ts";
import { type Asked, isNamed, type Key, looseness, readWords, termsWithin } from "./price-words.ts";
import { Likeness, wordsOf } from "./product-words.ts";

/** One price of a snapshot, as a person is shown it. */
export interface ShownPrice extends Key {
  place: string;
  ladder: Ladder;
  /** The list has several prices for the key, and none is answered. */
  ambiguous: boolean;
}

/** The answer to a person's words. */
export interface Shown {
  /** How many prices fit, of which `prices` are the first. */
  total: number;
  prices: readonly ShownPrice[];
  /** When nothing fits: what is like it. */
  nearest: readonly ShownPrice[];
}

interface Hit extends Key {
  place: string;
  written: string;
  /** Smaller is better. */
  rank: number;
}

const MOST_NEAREST = 8;
const FARTHEST = 0.5;

/** Finds prices by words in any order. Whole words of a product come before parts of them, and on-demand prices before others. */
export function showPrices(pack: Pack, words: readonly string[], most: number): Shown {
  const asked = readWords(words, pack);
  const hits = new BestOf<Hit>(most, inOrder);
  for (const shelf of shelvesFor(pack, asked)) {
    for (const { product, purchase, written } of pack.rows(shelf.cloud, shelf.shelf, shelf.place)) {
      const rank = looseness(shelf.terms, product, purchase);
      if (rank !== undefined) hits.add({ ...shelf, product, purchase, written, rank });
    }
  }
  const nearest = hits.count === 0 ? likeIt(pack, asked) : [];
  return { total: hits.count, prices: hits.list().map(toShown), nearest };
}

/** What has the most likeness: of the services that are named at the places that are named, else these services anywhere, else any service there, else anything. */
function likeIt(pack: Pack, asked: Asked): ShownPrice[] {
  const anywhere = { ...asked, places: new Set<string>() };
  for (const [where, onlyNamed] of [
    [asked, true],
    [anywhere, true],
    [asked, false],
    [anywhere, false],
  ] as const) {
    const found = closest(pack, where, onlyNamed);
    if (found.length > 0) return found;
  }
  return [];
}

function closest(pack: Pack, asked: Asked, onlyNamed: boolean): ShownPrice[] {
  const best = new BestOf<Hit>(MOST_NEAREST, inOrder);
  const wordsFor = new Map<string, Likeness>();
  for (const { terms, shelf, ...where } of shelvesFor(pack, asked)) {
    if (onlyNamed && !isNamed(asked, where.cloud, where.service)) continue;
    const likeness = wordsFor.get(terms.join("\n")) ?? new Likeness(terms.flatMap(wordsOf));
    wordsFor.set(terms.join("\n"), likeness);
    for (const { product, purchase, written } of pack.rows(where.cloud, shelf, where.place)) {
      const rank = likeness.distance(`${product} ${where.place} ${purchase}`);
      if (rank < FARTHEST) best.add({ ...where, product, purchase, written, rank });
    }
  }
  return best.list().map(toShown);
}

interface Shelf {
  cloud: string;
  service: string;
  shelf: string;
  place: string;
  /** What product and purchase must fulfil. */
  terms: readonly string[];
}

/** The shelves at places that can have what is asked. Where a word names services, these come into question, and others only by their products. */
function* shelvesFor(pack: Pack, asked: Asked): Generator<Shelf> {
  for (const { cloud, shelf } of pack.contents()) {
    if (asked.clouds.size > 0 && !asked.clouds.has(cloud)) continue;
    const service = serviceOf(shelf);
    const terms = termsWithin(asked, cloud, service);
    for (const place of pack.places(cloud, shelf)) {
      if (asked.places.size === 0 || asked.places.has(place.toLowerCase())) yield { cloud, service, shelf, place, terms };
    }
  }
}

function toShown({ cloud, service, product, purchase, place, written }: Hit): ShownPrice {
  return { cloud, service, product, purchase, place, ...toEntry(written) };
}

const PURCHASES: readonly string[] = ["on-demand", "spot", "dev-test"];

function purchaseRank(purchase: string): number {
  const at = PURCHASES.indexOf(purchase);
  return at < 0 ? PURCHASES.length : at;
}

/** Names of fewer words say what was asked with less beside it. */
function inOrder(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    purchaseRank(a.purchase) - purchaseRank(b.purchase) ||
    wordsOf(a.product).length - wordsOf(b.product).length ||
    a.product.length - b.product.length ||
    compareText(keyOf(a), keyOf(b))
  );
}

function keyOf({ cloud, service, product, place, purchase }: Hit): string {
  return [cloud, service, product, place, purchase].join("\t");
}
