import { Exact } from "../../base/exact.ts";
import { type Choice, type Claim, said } from "./choose.ts";
import type { Fact, Source } from "./facts.ts";

const MOST_SHOWN = 8;

/** What stands in a snapshot of one cloud. */
interface CloudCount {
  keys: number;
  prices: number;
  services: Set<string>;
  places: Set<string>;
  /** Oldest and newest date of a price, YYYY-MM-DD. */
  from: string;
  to: string;
}

/** Dates and number of the keys of a source. */
export interface Span {
  from: string;
  to: string;
  keys: number;
}

/** Counts what goes into a snapshot and lists where sources disagree. */
export class BuildReport {
  keys = 0;
  prices = 0;
  shards = 0;
  bytes = 0;
  /** Keys whose billing words were seen in a source, and those put together by rule. */
  seen = 0;
  inferred = 0;
  /** Keys whose price the source gives rounded or estimated. */
  approximate = 0;
  /** Keys for which the taken source has several prices; none is answered. */
  ambiguous: string[] = [];
  /** Keys on which two sources disagree, with what was taken. */
  conflicts: string[] = [];
  /** Claims of fallback sources on keys that a primary source has as well: how many it confirms. */
  fallback = { compared: 0, same: 0, alone: 0 };
  /** What was taken of each source. */
  readonly taken: Map<string, Span> = new Map();
  private readonly clouds: Map<string, CloudCount> = new Map();

  add({ taken, others }: Choice, sources: ReadonlyMap<string, Source>): void {
    const [first] = taken.facts;
    this.keys++;
    this.prices += taken.facts.length;
    this[first.basis]++;
    if (!first.exact) this.approximate++;
    if (taken.ambiguous) this.ambiguous.push(`${nameOf(taken)}: ${contradictions(taken)}`);
    this.count(taken);
    this.note(first);
    const isFallback = ({ facts }: Claim): boolean => sources.get(facts[0].source)?.role === "fallback";
    if (isFallback(taken)) this.fallback.alone++;
    for (const other of others) {
      const same = agree(taken, other);
      if (isFallback(other) && !isFallback(taken)) {
        this.fallback.compared++;
        this.fallback.same += same ? 1 : 0;
      }
      if (!same) this.conflicts.push(`${nameOf(taken)}: ${claimOf(taken)} (taken); ${claimOf(other)}`);
    }
  }

  /** As plain data, the clouds with what they hold. */
  toJSON(): object {
    const { keys, prices, shards, bytes, seen, inferred, approximate, ambiguous, conflicts, fallback } = this;
    const clouds = Object.fromEntries(
      [...this.clouds].map(([cloud, { services, places, ...count }]) => [cloud, { ...count, services: services.size, places: places.size }]),
    );
    return { keys, prices, shards, bytes, seen, inferred, approximate, clouds, fallback, ambiguous, conflicts };
  }

  /** The counts alone. */
  summary(): object {
    return { ...this.toJSON(), ambiguous: this.ambiguous.length, conflicts: this.conflicts.length };
  }

  private note({ source, date }: Fact): void {
    const span = this.taken.get(source) ?? { from: date, to: date, keys: 0 };
    this.taken.set(source, span);
    span.keys++;
    if (date < span.from) span.from = date;
    if (date > span.to) span.to = date;
  }

  private count({ facts }: Claim): void {
    const [{ cloud, service, place, date }] = facts;
    const count = this.clouds.get(cloud) ?? { keys: 0, prices: 0, services: new Set(), places: new Set(), from: date, to: date };
    this.clouds.set(cloud, count);
    count.keys++;
    count.prices += facts.length;
    count.services.add(service);
    count.places.add(place);
    if (date < count.from) count.from = date;
    if (date > count.to) count.to = date;
  }
}

/** Whether two claims say the same: in all steps, or in all but a free one that only one of them knows. */
function agree(a: Claim, b: Claim): boolean {
  return said(a) === said(b) || priced(a) === priced(b);
}

function priced({ facts }: Claim): string {
  const steps = facts.filter(({ price }) => !Exact.of(price).isZero);
  return steps.map(({ from, price }, at) => `${at === 0 ? "0" : Exact.of(from).toString()}:${Exact.of(price).toString()}`).join(" ");
}

/** The prices that contradict each other, the first few of them, with units where these do. */
function contradictions({ facts }: Claim): string {
  const mixed = new Set(facts.map(({ unit, currency }) => `${unit} ${currency}`)).size > 1;
  const shown = facts.slice(0, MOST_SHOWN).map(({ from, price, unit, currency, at }) => `${from}:${price}${mixed ? ` ${currency} for ${unit}` : ""} (${at})`);
  return [...shown, ...(facts.length > MOST_SHOWN ? [`and ${facts.length - MOST_SHOWN} more`] : [])].join(" ");
}

function nameOf({ facts: [{ cloud, service, product, place, purchase }] }: Claim): string {
  return [cloud, service, product, place, purchase].join(" ");
}

function claimOf(claim: Claim): string {
  const [{ source, date }] = claim.facts;
  return `${source} ${date} says ${said(claim)}`;
}
