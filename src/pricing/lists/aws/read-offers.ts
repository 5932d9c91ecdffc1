import type { Fact } from "../../snapshot/facts.ts";
import type { ListOptions, ReadPriceList, Wanted } from "../price-list.ts";
import { type Form, load, refused } from "./files.ts";
import { type OfferEntry, offersOf, type RegionFile, regionFilesOf } from "./indexes.ts";
import { type Keep, Offer } from "./offer.ts";
import { readOfferCsv } from "./offer-csv.ts";
import { readOfferJson } from "./offer-json.ts";
import { Tally } from "./tally.ts";
import { isWanted, wantedFiles } from "./wanted-places.ts";

/** On-demand and reserved prices of AWS's offer files, service by service and region by region. The CSV form needs no memory that grows with the file. */
export const readAwsOffers: ReadPriceList = (wanted, options) => readOffersIn("csv", wanted, options);

/** The same out of one of the two forms. */
export async function* readOffersIn(form: Form, wanted: Wanted, options: ListOptions): AsyncGenerator<Fact> {
  const offers = await offersOf(wanted.services, options);
  for (const entry of offers.wanted) {
    if (entry.regions === undefined) continue;
    const files = wantedFiles(entry.service, await regionFilesOf(entry.regions, options), wanted);
    for (const file of files) yield* readFile(entry, file, form, keepOf(entry, offers.all, wanted), options);
  }
}

/** EC2's files repeat products of other services, whose own files count. */
function keepOf({ service }: OfferEntry, all: ReadonlySet<string>, wanted: Wanted): Keep {
  return (product) => (product.service === service || !all.has(product.service)) && isWanted(product.place, wanted);
}

async function* readFile({ service }: OfferEntry, { region, path }: RegionFile, form: Form, keep: Keep, options: ListOptions): AsyncGenerator<Fact> {
  const file = await load(path, form, options);
  const offer = new Offer({ service, region }, new Tally());
  const read = file.form === "csv" ? readOfferCsv : readOfferJson;
  try {
    for (const fact of read(file.path, offer, keep)) yield fact;
  } catch (error) {
    throw refused(error, file, path);
  }
  options.log(`${service} ${region}: ${file.megabytes} MB, ${offer.tally.describe()}`);
}
