import type { Fact } from "../../snapshot/facts.ts";
import { CsvRows } from "./csv-rows.ts";
import type { Keep, Offer } from "./offer.ts";
import { readHeader } from "./offer-csv.ts";
import { purchaseOfPlan } from "./purchase.ts";
import { type Rate, rateFacts } from "./savings-rate.ts";
import { shownWord } from "./tally.ts";

const COLUMNS = [
  "sku",
  "unit",
  "discountedrate",
  "currency",
  "discountedsku",
  "discountedservicecode",
  "discountedusagetype",
  "discountedoperation",
  "purchaseoption",
  "leasecontractlength",
  "leasecontractlengthunit",
  "productfamily",
] as const;

/** Facts of a savings-plan file in its CSV form: a row for each rate. Throws DamagedList. */
export function* readSavingsCsv(path: string, offer: Offer, keep: Keep, piece?: number): Generator<Fact> {
  const rows = new CsvRows(path, piece);
  try {
    const columns = readHeader(rows, COLUMNS, (name, value) => name === "publicationdate" && offer.published(value));
    if (offer.date === "") throw rows.damagedRow("has no publication date");
    const cell = (name: (typeof COLUMNS)[number] | "discountedregioncode"): string => rows.cell(columns.get(name) ?? -1);
    while (rows.next()) {
      if (rows.count !== columns.size) throw rows.damagedRow(`has a row of ${rows.count} cells under ${columns.size} names`);
      offer.tally.rows++;
      const purchase = purchaseOfPlan(cell("productfamily"), `${cell("leasecontractlength")}${cell("leasecontractlengthunit")}`, cell("purchaseoption"));
      if (purchase === undefined) offer.tally.leaveOut(`of another kind of plan (${shownWord(cell("productfamily"))})`);
      else yield* rateFacts(offer, keep, purchase, rateOf(cell));
    }
    offer.finish();
  } finally {
    rows.close();
  }
}

function rateOf(cell: (name: (typeof COLUMNS)[number] | "discountedregioncode") => string): Rate {
  return {
    sku: cell("discountedsku"),
    service: cell("discountedservicecode"),
    usageType: cell("discountedusagetype"),
    operation: cell("discountedoperation"),
    region: cell("discountedregioncode"),
    unit: cell("unit"),
    price: cell("discountedrate"),
    currency: cell("currency"),
  };
}
