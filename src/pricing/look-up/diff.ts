import { compareText } from "../../base/compare-text.ts";
import type { Ladder } from "../ladder.ts";
import { type Pack, type Row, toEntry } from "../snapshot/pack.ts";
import { serviceOf } from "../snapshot/pack-format.ts";
import type { PackIdentity } from "../source.ts";
import { BestOf } from "./best-of.ts";
import { compareMoves, type LadderMove, moveOf } from "./ladder-move.ts";
import type { Key } from "./price-words.ts";

/** A key at a place. */
export interface PlacedKey extends Key {
  place: string;
}

/** A price that is not the same any more. */
export interface MovedPrice extends PlacedKey {
  before: Ladder;
  after: Ladder;
  move: LadderMove;
}

/** A price whose unit or currency is another one: the amounts cannot be compared. */
export interface Restated extends PlacedKey {
  before: Ladder;
  after: Ladder;
}

/** A price that only one of the snapshots has. */
export interface OneSided extends PlacedKey {
  ladder: Ladder;
}

export interface Counts {
  /** Prices whose largest move is upwards, or downwards. */
  up: number;
  down: number;
  added: number;
  removed: number;
  /** Prices in another unit or currency. */
  restated: number;
  /** Prices that are the same, with another source, date or confidence. */
  sameOtherSource: number;
}

export interface ServiceCounts extends Counts {
  cloud: string;
  service: string;
}

/** How two snapshots differ. The lists hold the first of each kind, the counts all. */
export interface PriceDiff {
  from: PackIdentity;
  to: PackIdentity;
  total: Counts;
  /** Services in which anything differs. */
  services: readonly ServiceCounts[];
  /** The largest relative moves first. */
  moved: readonly MovedPrice[];
  restated: readonly Restated[];
  added: readonly OneSided[];
  removed: readonly OneSided[];
  /** Parts of the snapshots (a service at a place) that were compared, and those among them that are the same to the byte. */
  parts: { compared: number; identical: number };
}

/** Compares two snapshots part by part; equal parts are not read. A key with several prices is answered by none, and counts as not there. */
export function diffPrices(old: Pack, next: Pack, most: number): PriceDiff {
  const work = new Differ(most);
  for (const { cloud, shelf } of union(old.contents(), next.contents(), ({ cloud, shelf }) => `${cloud} ${shelf}`)) {
    const service = serviceOf(shelf);
    for (const place of union(old.places(cloud, shelf), next.places(cloud, shelf), (place) => place)) {
      work.compared++;
      if (old.digestOf(cloud, shelf, place) === next.digestOf(cloud, shelf, place)) work.identical++;
      else work.compare({ cloud, service, place }, old.rows(cloud, shelf, place), next.rows(cloud, shelf, place));
    }
  }
  return work.result(old.identity, next.identity);
}

const NONE: Counts = { up: 0, down: 0, added: 0, removed: 0, restated: 0, sameOtherSource: 0 };

type Where = Pick<PlacedKey, "cloud" | "service" | "place">;

class Differ {
  compared = 0;
  identical = 0;
  private readonly services: Map<string, ServiceCounts> = new Map();
  private readonly moved: BestOf<MovedPrice>;
  private readonly restated: BestOf<Restated>;
  private readonly added: BestOf<OneSided>;
  private readonly removed: BestOf<OneSided>;

  constructor(most: number) {
    this.moved = new BestOf(most, (a, b) => compareMoves(a.move, b.move) || byKey(a, b));
    this.restated = new BestOf<Restated>(most, byKey);
    this.added = new BestOf<OneSided>(most, byKey);
    this.removed = new BestOf<OneSided>(most, byKey);
  }

  /** Both sides come sorted by product and purchase. */
  compare(where: Where, before: Iterable<Row>, after: Iterable<Row>): void {
    for (const [old, next] of merge(before, after)) {
      if (old?.written !== next?.written) this.pair({ ...where, product: (old ?? next)?.product ?? "", purchase: (old ?? next)?.purchase ?? "" }, old, next);
    }
  }

  result(from: PackIdentity, to: PackIdentity): PriceDiff {
    const services = [...this.services.values()].sort((a, b) => compareText(`${a.cloud} ${a.service}`, `${b.cloud} ${b.service}`));
    const total = { ...NONE };
    for (const counts of services) for (const kind of Object.keys(NONE) as (keyof Counts)[]) total[kind] += counts[kind];
    const { compared, identical, moved, restated, added, removed } = this;
    const lists = { moved: moved.list(), restated: restated.list(), added: added.list(), removed: removed.list() };
    return { from, to, total, services, ...lists, parts: { compared, identical } };
  }

  private pair(key: PlacedKey, old: Row | undefined, next: Row | undefined): void {
    const [before, after] = [ladderOf(old), ladderOf(next)];
    if (!before && !after) return;
    const counts = this.countsOf(key);
    if (!before || !after) {
      counts[after ? "added" : "removed"]++;
      (after ? this.added : this.removed).add({ ...key, ladder: (after ?? before) as Ladder });
      return;
    }
    if (before.unit !== after.unit || before.currency !== after.currency) {
      counts.restated++;
      this.restated.add({ ...key, before, after });
      return;
    }
    const move = moveOf(before, after);
    if (!move) counts.sameOtherSource++;
    else {
      counts[move.after.gt(move.before) ? "up" : "down"]++;
      this.moved.add({ ...key, before, after, move });
    }
  }

  private countsOf({ cloud, service }: PlacedKey): ServiceCounts {
    const name = `${cloud} ${service}`;
    const counts = this.services.get(name) ?? { cloud, service, ...NONE };
    this.services.set(name, counts);
    return counts;
  }
}

function ladderOf(row: Row | undefined): Ladder | undefined {
  if (!row) return undefined;
  const { ladder, ambiguous } = toEntry(row.written);
  return ambiguous ? undefined : ladder;
}

/** Pairs rows of one key. */
function* merge(before: Iterable<Row>, after: Iterable<Row>): Generator<[Row | undefined, Row | undefined]> {
  const [olds, nexts] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [old, next] = [rowOf(olds.next()), rowOf(nexts.next())];
  while (old || next) {
    const order = !next ? -1 : !old ? 1 : compareText(old.product, next.product) || compareText(old.purchase, next.purchase);
    yield [order <= 0 ? old : undefined, order >= 0 ? next : undefined];
    if (order <= 0) old = rowOf(olds.next());
    if (order >= 0) next = rowOf(nexts.next());
  }
}

function rowOf(result: IteratorResult<Row>): Row | undefined {
  return result.done ? undefined : result.value;
}

/** Of either list, sorted, each once. */
function union<T>(a: readonly T[], b: readonly T[], name: (item: T) => string): T[] {
  const all = new Map([...a, ...b].map((item) => [name(item), item]));
  return [...all.keys()].sort().flatMap((key) => all.get(key) ?? []);
}

function byKey(a: PlacedKey, b: PlacedKey): number {
  return compareText(textOf(a), textOf(b));
}

function textOf({ cloud, service, product, place, purchase }: PlacedKey): string {
  return [cloud, service, product, place, purchase].join("\t");
}
