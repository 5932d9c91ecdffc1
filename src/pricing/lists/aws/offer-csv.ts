import type { Fact } from "../../snapshot/facts.ts";
import { ATTRIBUTES, type Attributes, plainName } from "./attributes.ts";
import { CsvRows } from "./csv-rows.ts";
import type { Keep, Offer } from "./offer.ts";
import { type Product, productOf } from "./product.ts";
import type { OfferTerm } from "./purchase.ts";

const MOST_LINES_ABOVE = 20;

/** Cells that decide a price, by the plain names of their columns. */
const COLUMNS = ["sku", "offertermcode", "termtype", "startingrange", "endingrange", "unit", "priceperunit", "currency"] as const;

/** Goes to the header: the first row that begins with SKU. Tells of the lines above it. Throws DamagedList where there is none, or a column is missing. */
export function readHeader(rows: CsvRows, needed: readonly string[], above: (name: string, value: string) => void): ReadonlyMap<string, number> {
  for (let line = 0; line < MOST_LINES_ABOVE && rows.next(); line++) {
    if (plainName(rows.cell(0)) !== "sku") {
      above(plainName(rows.cell(0)), rows.cell(1));
      continue;
    }
    const columns = new Map(Array.from({ length: rows.count }, (_, index) => [plainName(rows.cell(index)), index]));
    const missing = needed.find((name) => !columns.has(name));
    if (missing !== undefined) throw rows.damagedRow(`has no column ${missing}`);
    return columns;
  }
  throw rows.damagedRow("has no line of column names");
}

/** Facts of a regional offer file in its CSV form: a row for each price, in bounded memory. Throws DamagedList. */
export function* readOfferCsv(path: string, offer: Offer, keep: Keep, piece?: number): Generator<Fact> {
  const rows = new CsvRows(path, piece);
  try {
    const columns = readHeader(rows, COLUMNS, (name, value) => name === "publicationdate" && offer.published(value));
    if (offer.date === "") throw rows.damagedRow("has no publication date");
    const reader = new Reader(rows, columns, offer, keep);
    while (rows.next()) {
      if (rows.count !== columns.size) throw rows.damagedRow(`has a row of ${rows.count} cells under ${columns.size} names`);
      yield* reader.row();
    }
    offer.finish();
  } finally {
    rows.close();
  }
}

class Reader {
  private readonly rows: CsvRows;
  private readonly offer: Offer;
  private readonly keep: Keep;
  private readonly at: Readonly<Record<(typeof COLUMNS)[number], number>>;
  private readonly term: readonly [length: number, payment: number, offeringClass: number];
  private readonly attributes: Attributes;
  /** Rows of one product stand together as a rule. */
  private sku: Buffer = Buffer.alloc(0);
  private name = "";
  private product: Product | string = "";

  constructor(rows: CsvRows, columns: ReadonlyMap<string, number>, offer: Offer, keep: Keep) {
    this.rows = rows;
    this.offer = offer;
    this.keep = keep;
    const column = (name: string): number => columns.get(name) ?? -1;
    this.at = Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as Reader["at"];
    this.term = [column("leasecontractlength"), column("purchaseoption"), column("offeringclass")];
    const indexes = new Map(ATTRIBUTES.map((name) => [name, column(name)]));
    this.attributes = (name) => rows.cell(indexes.get(name) ?? -1);
  }

  row(): readonly Fact[] {
    const { rows, at, offer } = this;
    offer.tally.rows++;
    if (!rows.is(at.sku, this.sku)) this.enter();
    if (typeof this.product === "string") {
      if (this.product !== "") offer.tally.leaveOut(this.product);
      return [];
    }
    const dimension = {
      begin: rows.cell(at.startingrange),
      end: rows.cell(at.endingrange),
      unit: rows.cell(at.unit),
      price: rows.cell(at.priceperunit),
      currency: rows.cell(at.currency),
    };
    return offer.facts(this.name, this.product, this.offerTerm(), dimension);
  }

  private enter(): void {
    this.name = this.rows.cell(this.at.sku);
    this.sku = Buffer.from(this.name);
    const product = productOf(this.attributes, this.offer.listed);
    this.product = typeof product !== "string" && !this.keep(product) ? "" : product;
  }

  private offerTerm(): OfferTerm {
    const { rows, at, term } = this;
    const type = rows.cell(at.termtype);
    const code = rows.cell(at.offertermcode);
    if (type === "OnDemand") return { type, code, length: "", payment: "", offeringClass: "" };
    return { type, code, length: rows.cell(term[0]), payment: rows.cell(term[1]), offeringClass: rows.cell(term[2]) };
  }
}
