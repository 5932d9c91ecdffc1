import { mustRead, type NamedText, type ReadNamed } from "../../base/named-text.ts";
import type { Position } from "../../base/trouble.ts";
import type { PriceSource } from "../source.ts";
import { bookOver, type PriceBook } from "./book.ts";
import type { PriceBookFile } from "./book-schema.ts";
import { type ExchangeRate, exchangeOver } from "./exchange.ts";

/** The parts of a policy's section `prices:` that change list prices. */
export interface TermSettings {
  /** A path in the repository, or the price book itself. */
  book?: string | PriceBookFile | undefined;
  exchange?: readonly ExchangeRate[] | undefined;
}

/** What a team pays in place of list prices, and in which currency it counts. */
export interface Terms {
  book?: PriceBook;
  rates: readonly ExchangeRate[];
  /** The policy, for what is wrong with a rate. */
  position: Position;
}

/** Reads the terms. `given` is a price book from outside the repository, such as a secret; it stands for the policy's own. Throws ConfigError. */
export async function termsOf(settings: TermSettings | undefined, policy: string, readFile: ReadNamed, given?: NamedText): Promise<Terms> {
  const book = given ?? settings?.book;
  const position = { file: policy };
  return { rates: settings?.exchange ?? [], position, ...(book !== undefined && { book: await bookOf(book, position, readFile) }) };
}

/** Prices as the terms make them on a day (YYYY-MM-DD): the price book over the lists, the rates over both. Throws ConfigError. */
export function onTerms(lists: PriceSource, { book, rates, position }: Terms, currency: string, asOf: string): PriceSource {
  if (!book && rates.length === 0) return lists;
  return exchangeOver(book ? bookOver(lists, book, asOf) : lists, rates, currency, asOf, position);
}

// The YAML and schema libraries are loaded only when there is something for them to read.
async function bookOf(book: string | PriceBookFile | NamedText, position: Position, readFile: ReadNamed): Promise<PriceBook> {
  const { readBook, toBook } = await import("./book-schema.ts");
  if (typeof book !== "string") return "rules" in book ? toBook(book, () => position) : readBook(book.text, book.name);
  const file = await mustRead(book, readFile);
  return readBook(file.text, file.name);
}
