import { compareText } from "../../base/compare-text.ts";
import { editDistance } from "../../base/edit-distance.ts";
import type { PriceQuery } from "../../resources/price-query.ts";
import type { Ladder } from "../ladder.ts";
import { type Pack, toEntry } from "../snapshot/pack.ts";
import { shelfOf } from "../snapshot/pack-format.ts";
import { BestOf } from "./best-of.ts";
import { Likeness, wordsOf } from "./product-words.ts";

/** A product of a snapshot that is like one that it does not have. Never a price to go by: only what to look for. */
export interface Near {
  cloud: string;
  service: string;
  product: string;
  place: string;
  purchase: string;
  ladder: Ladder;
  /** What differs from what was asked. */
  differs: "purchase" | "product" | "place";
}

/** Names that share less than this with what was asked are not worth showing. */
const FARTHEST = 0.5;

/** Kept free for other places, where the product is sold there. */
const PLACES = 2;

/** Products like one that was not found: the same for another purchase, then others at the same place, then the same at other places; each the nearest first. */
export function nearestTo(query: PriceQuery, packs: readonly Pack[], most: number): Near[] {
  const near = packs.flatMap((pack) => [...alike(query, pack, most), ...elsewhere(query, pack)]);
  const once = [...new Map(near.map((one) => [`${one.place}\n${one.product}\n${one.purchase}`, one])).values()];
  const by = (kind: Near["differs"]): Near[] => once.filter(({ differs }) => differs === kind);
  const places = by("place");
  const here = [...by("purchase"), ...by("product")].slice(0, most - Math.min(PLACES, places.length));
  return [...here, ...places.slice(0, most - here.length)];
}

interface Ranked {
  product: string;
  purchase: string;
  written: string;
  distance: number;
}

/** Products of like name at the same place, and the same product for another purchase. */
function alike(query: PriceQuery, pack: Pack, most: number): Near[] {
  const { cloud, service, product, purchase, place = "" } = query;
  const likeness = new Likeness(wordsOf(product));
  const best = new BestOf<Ranked>(most, (a, b) => a.distance - b.distance || compareText(a.product, b.product) || compareText(a.purchase, b.purchase));
  for (const shelf of new Set([shelfOf(service, purchase), service])) {
    for (const row of pack.rows(cloud, shelf, place)) {
      const isSame = row.product === product;
      if (!isSame && row.purchase !== purchase) continue;
      const distance = isSame ? -1 : likeness.distance(row.product);
      if (distance < FARTHEST) best.add({ ...row, distance });
    }
  }
  return best.list().flatMap((row): Near[] => {
    const { ladder, ambiguous } = toEntry(row.written);
    const differs = row.product === product ? "purchase" : "product";
    return ambiguous ? [] : [{ cloud, service, product: row.product, place, purchase: row.purchase, ladder, differs }];
  });
}

/** The same product and purchase at other places, those of like name first. */
function elsewhere(query: PriceQuery, pack: Pack): Near[] {
  const { cloud, service, product, purchase, place = "" } = query;
  const others = pack.places(cloud, shelfOf(service, purchase)).filter((other) => other !== place);
  const far = new Map(others.map((other) => [other, editDistance(place, other)]));
  const byName = (a: string, b: string): number => (far.get(a) ?? 0) - (far.get(b) ?? 0) || compareText(a, b);
  return others.sort(byName).flatMap((other): Near[] => {
    const ladder = ladderAt(query, pack, other);
    return ladder ? [{ cloud, service, product, place: other, purchase, ladder, differs: "place" }] : [];
  });
}

/** Not through `find`, which keeps what it has read: this asks everywhere. */
function ladderAt({ cloud, service, product, purchase }: PriceQuery, pack: Pack, place: string): Ladder | undefined {
  for (const row of pack.rows(cloud, shelfOf(service, purchase), place)) {
    if (row.product > product) return undefined;
    if (row.product !== product || row.purchase !== purchase) continue;
    const { ladder, ambiguous } = toEntry(row.written);
    return ambiguous ? undefined : ladder;
  }
  return undefined;
}
