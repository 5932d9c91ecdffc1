import { statSync } from "node:fs";
import type { Pack } from "../snapshot/pack.ts";
import { serviceOf } from "../snapshot/pack-format.ts";

/** What a snapshot has of one cloud. */
export interface CloudContents {
  cloud: string;
  services: number;
  places: number;
  keys: number;
  /** Oldest and newest day from which a source has a price, YYYY-MM-DD. */
  from: string;
  to: string;
}

/** What a snapshot has of one source. */
export interface SourceContents {
  name: string;
  title: string;
  origin: string;
  keys: number;
  from: string;
  to: string;
}

export interface Contents {
  digest: string;
  date: string;
  /** Of the file, in bytes. */
  bytes: number;
  keys: number;
  clouds: readonly CloudContents[];
  sources: readonly SourceContents[];
}

/** Number and days of some keys. */
interface Span {
  keys: number;
  from: string;
  to: string;
}

function emptySpan(): Span {
  return { keys: 0, from: "9999-99-99", to: "0000-00-00" };
}

function add(span: Span, date: string): void {
  span.keys++;
  if (date < span.from) span.from = date;
  if (date > span.to) span.to = date;
}

/** Counts all that a snapshot has; reads it whole, and so checks every part of it. */
export function contentsOf(pack: Pack): Contents {
  const clouds = new Map<string, { services: Set<string>; places: Set<string>; span: Span }>();
  const sources = new Map<string, Span>();
  for (const { cloud, shelf } of pack.contents()) {
    const counted = clouds.get(cloud) ?? { services: new Set(), places: new Set(), span: emptySpan() };
    counted.services.add(serviceOf(shelf));
    clouds.set(cloud, counted);
    for (const place of pack.places(cloud, shelf)) {
      counted.places.add(place);
      for (const { written } of pack.rows(cloud, shelf, place)) {
        const [, , source = "", date = ""] = written.split("\t", 4);
        add(counted.span, date);
        add(spanOf(sources, source), date);
      }
    }
  }
  return {
    digest: pack.identity.digest,
    date: pack.identity.date,
    bytes: statSync(pack.path).size,
    keys: [...clouds.values()].reduce((sum, { span }) => sum + span.keys, 0),
    clouds: [...clouds].map(([cloud, { services, places, span }]) => ({ cloud, services: services.size, places: places.size, ...span })),
    sources: [...sources.keys()].sort().map((name) => {
      const { title = name, origin = "" } = Object.hasOwn(pack.sources, name) ? (pack.sources[name] ?? {}) : {};
      return { name, title, origin, ...spanOf(sources, name) };
    }),
  };
}

function spanOf(spans: Map<string, Span>, name: string): Span {
  const span = spans.get(name) ?? emptySpan();
  spans.set(name, span);
  return span;
}
