import type { JsonScanner, Listener } from "../../../plan/json-scanner.ts";
import type { Fact } from "../../snapshot/facts.ts";
import { ATTRIBUTES, type AttributeName, plainName } from "./attributes.ts";
import { scanJson, textOf } from "./json-file.ts";
import type { Keep, Offer } from "./offer.ts";
import { type Product, productOf } from "./product.ts";
import type { OfferTerm } from "./purchase.ts";

/** Depth of what is read: terms / OnDemand / sku / sku.term / priceDimensions / sku.term.rate / pricePerUnit / USD. */
const DEEPEST = 8;

/** Facts of a regional offer file in its JSON form. What is held for each product is its key, about 150 bytes. Throws DamagedList. */
export function* readOfferJson(path: string, offer: Offer, keep: Keep, piece?: number): Generator<Fact> {
  const listener = new OfferListener(offer, keep);
  for (const _ of scanJson(path, listener, DEEPEST, piece)) {
    yield* listener.facts;
    listener.facts = [];
  }
  listener.end();
  offer.finish();
}

const NO_TERM: OfferTerm = { type: "", code: "", length: "", payment: "", offeringClass: "" };
const TERM_WORDS: ReadonlyMap<string, "length" | "payment" | "offeringClass"> = new Map([
  ["leasecontractlength", "length"],
  ["purchaseoption", "payment"],
  ["offeringclass", "offeringClass"],
]);
const names = new Map<string, string>();

/** Follows one document: products first, then the terms of each. */
class OfferListener implements Listener {
  facts: Fact[] = [];
  private readonly offer: Offer;
  private readonly keep: Keep;
  private readonly products = new Map<string, Product | string>();
  /** Services and places are few: one copy of each. */
  private readonly words = new Map<string, string>();
  /** The keys on the way to where the scanner is, by level. */
  private readonly path: string[] = Array.from({ length: DEEPEST + 1 }, () => "");
  private attributes = new Map<string, string>();
  private product: Product | undefined;
  private term: OfferTerm = NO_TERM;
  private dimensions: { begin: string; end: string; unit: string; prices: [currency: string, price: string][] }[] = [];
  private sawTerms = false;

  constructor(offer: Offer, keep: Keep) {
    this.offer = offer;
    this.keep = keep;
  }

  key({ buffer }: JsonScanner, level: number, from: number, to: number): void {
    if (level > 3 && this.path[1] === "terms" && !this.product) return;
    this.path[level] = textOf(buffer, from - 1, to + 1);
    if (level === 3 && this.path[1] === "terms") this.enterTerms(this.path[3] ?? "");
  }

  open(_: JsonScanner, level: number): void {
    if (level === 2 && this.path[1] === "products") this.attributes = new Map();
    if (level === 4) this.term = { ...NO_TERM, type: this.path[2] ?? "" };
    if (level === 6 && this.product) this.dimensions.push({ begin: "", end: "", unit: "", prices: [] });
  }

  scalar({ buffer }: JsonScanner, level: number, from: number, to: number): void {
    const [, root] = this.path;
    if (level === 1) this.metadata(textOf(buffer, from, to));
    else if (root === "products" && (level === 3 || level === 4)) this.attribute(level, buffer, from, to);
    else if (root === "terms" && this.product && level >= 5) this.termValue(level, buffer, from, to);
  }

  close(_: JsonScanner, level: number): void {
    const [, root] = this.path;
    if (root === "products" && level === 2) this.leaveProduct();
    else if (root === "terms" && level === 4) this.leaveTerm();
    else if (root === "terms" && level === 3) this.product = undefined;
  }

  end(): void {
    if (!this.sawTerms) this.offer.tally.leaveOut("without terms", this.products.size);
  }

  private metadata(text: string): void {
    if (this.path[1] === "publicationDate") this.offer.published(text);
  }

  private attribute(level: number, buffer: Buffer, from: number, to: number): void {
    const name = attributeName(this.path[level] ?? "");
    if (name !== "" && (level === 4 ? this.path[3] === "attributes" : name === "productfamily")) this.attributes.set(name, textOf(buffer, from, to));
  }

  private leaveProduct(): void {
    const { attributes } = this;
    const product = productOf((name: AttributeName) => attributes.get(name) ?? "", this.offer.listed);
    if (typeof product === "string") this.products.set(this.path[2] ?? "", product);
    else if (this.keep(product)) {
      const { service, place } = product;
      this.products.set(this.path[2] ?? "", { service: this.one(service), product: product.product, place: this.one(place) });
    } else this.products.set(this.path[2] ?? "", "");
  }

  private one(word: string): string {
    const known = this.words.get(word);
    if (known === undefined) this.words.set(word, word);
    return known ?? word;
  }

  private enterTerms(sku: string): void {
    this.sawTerms = true;
    const product = this.products.get(sku) ?? "of a product that the list lacks";
    this.product = typeof product === "string" ? undefined : product;
    if (typeof product === "string" && product !== "") this.offer.tally.leaveOut(product);
  }

  private termValue(level: number, buffer: Buffer, from: number, to: number): void {
    const { path, term } = this;
    const dimension = this.dimensions.at(-1);
    const name = path[level] ?? "";
    if (level === 5 && name === "offerTermCode") term.code = textOf(buffer, from, to);
    else if (level === 6 && path[5] === "termAttributes") {
      const word = TERM_WORDS.get(plainName(name));
      if (word) term[word] = textOf(buffer, from, to);
    } else if (level === 8 && path[7] === "pricePerUnit") dimension?.prices.push([name, textOf(buffer, from, to)]);
    else if (level === 7 && dimension) {
      if (name === "unit") dimension.unit = textOf(buffer, from, to);
      else if (name === "beginRange") dimension.begin = textOf(buffer, from, to);
      else if (name === "endRange") dimension.end = textOf(buffer, from, to);
    }
  }

  /** The words of a term may follow its prices: they are joined here. */
  private leaveTerm(): void {
    if (!this.product) return;
    const sku = this.path[3] ?? "";
    for (const { begin, end, unit, prices } of this.dimensions) {
      for (const [currency, price] of prices) {
        this.offer.tally.rows++;
        this.facts.push(...this.offer.facts(sku, this.product, this.term, { begin, end, unit, price, currency }));
      }
    }
    this.dimensions = [];
  }
}

const wanted: ReadonlySet<string> = new Set(ATTRIBUTES);

/** The plain name of an attribute that decides a key; "" for the others. They are some hundred in all lists: each is thought about once. */
function attributeName(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    known = wanted.has(plainName(name)) ? plainName(name) : "";
    if (names.size < 2000) names.set(name, known);
  }
  return known;
}
