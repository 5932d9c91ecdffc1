import type { Pack } from "../snapshot/pack.ts";
import { serviceOf } from "../snapshot/pack-format.ts";
import { wordsOf } from "./product-words.ts";
import { joinedName, namesOf } from "./service-names.ts";

/** One thing that a person asks for. What names a service may as well be a part of a product: "storage". */
interface Term {
  text: string;
  /** "cloud service" of each service that it names. */
  services: ReadonlySet<string>;
}

/** What a person's words mean to a snapshot. */
export interface Asked {
  /** Empty: all. */
  clouds: ReadonlySet<string>;
  /** In lower case; empty: all. */
  places: ReadonlySet<string>;
  terms: readonly Term[];
}

/** A key, for asking whether words fit it. */
export interface Key {
  cloud: string;
  service: string;
  product: string;
  purchase: string;
}

const CLOUDS: { readonly [word: string]: string } = { aws: "aws", amazon: "aws", azure: "azure", google: "google", gcp: "google" };
const PURCHASES: { readonly [word: string]: string } = {
  ondemand: "on-demand",
  reservation: "reserved",
  preemptible: "spot",
  devtest: "dev-test",
  committed: "commit",
  cud: "commit",
};

/** Words of the longest name of a service or a place. */
const LONGEST_NAME = 6;

/** Reads words in any order: cloud, place and service where the snapshot has one of that name, else parts of a product or a purchase option. */
export function readWords(words: readonly string[], pack: Pack): Asked {
  const all = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== "");
  const [services, known] = [servicesOf(pack), placesOf(pack)];
  const [clouds, places] = [new Set<string>(), new Set<string>()];
  const terms: Term[] = [];
  for (let at = 0; at < all.length; ) {
    const { length, place, named } = nameAt(all, at, services, known);
    const text = all.slice(at, at + length).join(" ");
    const cloud = length === 1 && Object.hasOwn(CLOUDS, text) ? CLOUDS[text] : undefined;
    if (cloud) clouds.add(cloud);
    else if (place) places.add(text);
    else terms.push({ text: Object.hasOwn(PURCHASES, text) ? (PURCHASES[text] ?? text) : text, services: named });
    at += length;
  }
  return { clouds, places, terms };
}

interface Named {
  length: number;
  place: boolean;
  named: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The longest run of words from there on that names a service or a place; else the one word. */
function nameAt(words: readonly string[], at: number, services: ReadonlyMap<string, ReadonlySet<string>>, places: ReadonlySet<string>): Named {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const named = services.get(joinedName(run.join(" ")));
    const place = places.has(run.join(" "));
    if (place || named) return { length, place, named: named ?? NOTHING };
  }
  return { length: 1, place: false, named: NOTHING };
}

function servicesOf(pack: Pack): Map<string, Set<string>> {
  const services = new Map<string, Set<string>>();
  for (const { cloud, shelf } of pack.contents()) {
    const service = serviceOf(shelf);
    for (const name of namesOf(service)) services.set(name, (services.get(name) ?? new Set()).add(`${cloud} ${service}`));
  }
  return services;
}

function placesOf(pack: Pack): Set<string> {
  return new Set(pack.contents().flatMap(({ cloud, shelf }) => pack.places(cloud, shelf).map((place) => place.toLowerCase())));
}

/** Whether a word names the service. */
export function isNamed({ terms }: Asked, cloud: string, service: string): boolean {
  return terms.some(({ services }) => services.has(`${cloud} ${service}`));
}

/** The terms that nothing but a product or a purchase can fulfil within a service. */
export function termsWithin({ terms }: Asked, cloud: string, service: string): readonly string[] {
  return terms.flatMap(({ text, services }) => (services.has(`${cloud} ${service}`) ? [] : [text]));
}

/**
 * How well a key fits terms that its service does not: undefined when one of them fits neither product nor purchase,
 * else how many of them are only a part of a word, such as "large" of "m7g.large".
 */
export function looseness(terms: readonly string[], product: string, purchase: string): number | undefined {
  const name = product.toLowerCase();
  let loose = 0;
  let words: string[] | undefined;
  for (const term of terms) {
    if (purchase === term || purchase.split("/").includes(term)) continue;
    if (!name.includes(term)) return undefined;
    words ??= wordsOf(name);
    if (name !== term && wordsOf(term).some((word) => !words?.includes(word))) loose++;
  }
  return loose;
}
