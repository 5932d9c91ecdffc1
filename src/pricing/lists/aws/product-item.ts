import { z } from "zod";
import { ServiceError } from "../../../base/trouble.ts";
import type { Fact } from "../../snapshot/facts.ts";
import { attributesOf } from "./attributes.ts";
import { Offer } from "./offer.ts";
import { productOf } from "./product.ts";
import { Tally } from "./tally.ts";

const Term = z.object({
  offerTermCode: z.string().default(""),
  priceDimensions: z.record(
    z.string(),
    z.object({
      unit: z.string().default(""),
      beginRange: z.string().default(""),
      endRange: z.string().default(""),
      pricePerUnit: z.record(z.string(), z.string()).default({}),
    }),
  ),
  termAttributes: z
    .object({ LeaseContractLength: z.string().default(""), PurchaseOption: z.string().default(""), OfferingClass: z.string().default("") })
    .default({
      LeaseContractLength: "",
      PurchaseOption: "",
      OfferingClass: "",
    }),
});

/** One string of GetProducts' `PriceList`. */
const Item = z.object({
  product: z.object({ sku: z.string(), productFamily: z.string().default(""), attributes: z.record(z.string(), z.unknown()).default({}) }),
  serviceCode: z.string(),
  terms: z.record(z.string(), z.record(z.string(), Term)).default({}),
  publicationDate: z.string(),
});

/** Facts of one product as GetProducts gives it, asked for a service and place. Throws ServiceError on what is none. */
export function productFacts(text: string, { service, place = "" }: { service: string; place?: string | undefined }): readonly Fact[] {
  const { product: item, serviceCode, terms, publicationDate } = parsed(text);
  const offer = new Offer({ service, region: place }, new Tally());
  offer.published(publicationDate);
  const product = productOf(attributesOf({ servicecode: serviceCode, ...item.attributes, productFamily: item.productFamily }), offer.listed);
  if (typeof product === "string" || offer.date === "") return [];
  return Object.entries(terms).flatMap(([type, byCode]) =>
    Object.values(byCode).flatMap(({ offerTermCode: code, priceDimensions, termAttributes }) => {
      const term = {
        type,
        code,
        length: termAttributes.LeaseContractLength,
        payment: termAttributes.PurchaseOption,
        offeringClass: termAttributes.OfferingClass,
      };
      return Object.values(priceDimensions).flatMap(({ unit, beginRange: begin, endRange: end, pricePerUnit }) =>
        Object.entries(pricePerUnit).flatMap(([currency, price]) => offer.facts(item.sku, product, term, { begin, end, unit, price, currency })),
      );
    }),
  );
}

function parsed(text: string): z.infer<typeof Item> {
  try {
    return Item.parse(JSON.parse(text));
  } catch {
    throw new ServiceError("AWS Price List API", "one of the products it gave is not of the form that we know");
  }
}
