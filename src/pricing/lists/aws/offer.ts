import type { Fact } from "../../snapshot/facts.ts";
import { dayOf } from "../as-of.ts";
import { DamagedList } from "./damaged-list.ts";
import type { ListedIn, Product } from "./product.ts";
import { type OfferTerm, purchaseOfTerm } from "./purchase.ts";
import { priceOf, type Rung, Steps } from "./steps.ts";
import { shownWord, type Tally } from "./tally.ts";
import { unitOf } from "./units.ts";

/** Name of the source in facts. */
export const SOURCE = "aws-price-list";

/** One price dimension of a term. */
export interface Dimension {
  begin: string;
  end: string;
  unit: string;
  price: string;
  currency: string;
}

/** Which products of a list are wanted. */
export type Keep = (product: Product) => boolean;

/** Makes facts out of the prices of one file, whatever its form. */
export class Offer {
  /** Day on which the list was published, YYYY-MM-DD; "" until the file has said it. */
  date = "";
  readonly tally: Tally;
  readonly listed: ListedIn;
  private readonly steps = new Steps();

  constructor(listed: ListedIn, tally: Tally) {
    this.listed = listed;
    this.tally = tally;
  }

  /** Takes "2026-01-16T16:02:58Z". */
  published(at: string): void {
    this.date = dayOf(at) ?? "";
  }

  /** Facts of a term's price: none while steps are missing, and none for what cannot be said in our words. */
  facts(sku: string, product: Product, term: OfferTerm, dimension: Dimension): readonly Fact[] {
    const purchase = purchaseOfTerm(term);
    if (purchase === undefined) return this.leaveOut(`of another kind of term (${shownWord(term.type)})`);
    // The fee is paid once, when the reservation is bought; what it buys has a price by the hour, which may be 0.
    const isFee = term.type === "Reserved" && dimension.unit.toLowerCase() === "quantity";
    const unit = isFee ? "reservations" : unitOf(product.service, product.product, dimension.unit);
    if (unit === undefined) return this.leaveOut(`by units that are not known (${shownWord(dimension.unit)})`);
    return this.ladder(sku, product, isFee ? `${purchase}/fee` : purchase, unit, dimension, term.code);
  }

  /** The same for a price whose purchase is known. */
  ladder(sku: string, product: Product, purchase: string, unit: string, { begin, end, price: written, currency }: Dimension, term = ""): readonly Fact[] {
    const price = priceOf(written);
    if (price === undefined) return this.leaveOut("without a price that can be");
    if (currency !== "USD" && currency !== "CNY") return this.leaveOut(`in another currency (${shownWord(currency)})`);
    const rungs = this.steps.add(`${sku}.${term}.${purchase}.${currency}.${unit}`, { begin, end, price });
    if (!rungs) return [];
    this.tally.facts += rungs.length;
    return rungs.map((rung) => this.fact(sku, product, { purchase, unit, currency, rung }));
  }

  /** To be called when the file ends. */
  finish(): void {
    this.tally.leaveOut("with steps that do not join (free allowances among them)", this.steps.abandon());
  }

  private fact(sku: string, { service, product, place }: Product, price: { purchase: string; unit: string; currency: string; rung: Rung }): Fact {
    if (this.date === "") throw new DamagedList("has prices but no publication date");
    const { purchase, unit, currency, rung } = price;
    const at = `${this.listed.service} ${this.listed.region} ${sku}`;
    return { cloud: "aws", service, product, place, purchase, unit, ...rung, currency, source: SOURCE, date: this.date, exact: true, basis: "seen", at };
  }

  private leaveOut(reason: string): readonly Fact[] {
    this.tally.leaveOut(reason);
    return [];
  }
}
