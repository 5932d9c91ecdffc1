import type { Fact } from "../../snapshot/facts.ts";
import type { ListOptions, ReadPriceList, Wanted } from "../price-list.ts";
import { type Form, load, refused } from "./files.ts";
import { offersOf, type RegionFile, regionFilesOf } from "./indexes.ts";
import { type Keep, Offer } from "./offer.ts";
import { readSavingsCsv } from "./savings-csv.ts";
import { readSavingsJson } from "./savings-json.ts";
import { Tally } from "./tally.ts";
import { isWanted } from "./wanted-places.ts";

/** Rates of the savings plans, by the keys that the products have on demand; see {@link purchaseOfPlan} for the words of their purchases. */
export const readAwsSavingsPlans: ReadPriceList = (wanted, options) => readSavingsPlansIn("csv", wanted, options);

/** The same out of one of the two forms. */
export async function* readSavingsPlansIn(form: Form, wanted: Wanted, options: ListOptions): AsyncGenerator<Fact> {
  const offers = await offersOf(wanted.services, options);
  const plans = new Set(offers.wanted.flatMap(({ savingsPlans }) => savingsPlans ?? []));
  const keep: Keep = ({ service, place }) => (wanted.services.length === 0 || wanted.services.includes(service)) && isWanted(place, wanted);
  for (const plan of [...plans].sort()) {
    const files = (await regionFilesOf(plan, options)).filter(({ region }) => isWanted(region, wanted));
    for (const file of files) yield* readFile(/\/aws\/(\w+)\//.exec(plan)?.[1] ?? "savings plan", file, form, keep, options);
  }
}

async function* readFile(plan: string, { region, path }: RegionFile, form: Form, keep: Keep, options: ListOptions): AsyncGenerator<Fact> {
  const file = await load(path, form, options);
  const offer = new Offer({ service: plan, region }, new Tally());
  const read = file.form === "csv" ? readSavingsCsv : readSavingsJson;
  try {
    for (const fact of read(file.path, offer, keep)) yield fact;
  } catch (error) {
    throw refused(error, file, path);
  }
  options.log(`${plan} ${region}: ${file.megabytes} MB, ${offer.tally.describe()}`);
}
