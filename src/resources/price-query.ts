/** Whose price list; "own" is the team's, in its kinds files. */
export type Cloud = "aws" | "azure" | "google" | "own";

/**
 * What a component is billed as, in the provider's own billing words. Exactly one price ladder must fit.
 * `product` is, on AWS, the usage type without its region prefix, and `#operation` where the usage type alone is ambiguous;
 * on Azure product / SKU / meter; on Google the SKU description without the region.
 */
export interface PriceQuery {
  cloud: Cloud;
  /** AWS service code ("AmazonEC2"), Azure service name ("Virtual Machines"), Google service ("Compute Engine"). */
  service: string;
  product: string;
  /** A region, an edge area, a from→to pair, or "global". Undefined: the region of the resource. */
  place?: string | undefined;
  /** "on-demand", "spot", "dev-test", or reserved as "reserved/1yr/no-upfront/standard". */
  purchase: string;
}

interface Where {
  place?: string | undefined;
  purchase?: string | undefined;
}

/** AWS: the usage type as on a bill line, without the region prefix, and the operation where the usage type alone is ambiguous. */
export function aws(service: string, usageType: string, options: Where & { operation?: string } = {}): PriceQuery {
  const product = options.operation ? `${usageType}#${options.operation}` : usageType;
  return { cloud: "aws", service, product, place: options.place, purchase: options.purchase ?? "on-demand" };
}

/** Azure: product name, SKU name and meter name of the retail price list; virtual machines by `armSkuName` and operating system. */
export function azure(service: string, product: string, sku: string, meter: string, options: Where = {}): PriceQuery {
  return { cloud: "azure", service, product: `${product}/${sku}/${meter}`, place: options.place, purchase: options.purchase ?? "on-demand" };
}

/** Azure virtual machines: by `armSkuName` and operating system, because the names of their SKUs and meters follow no rule. */
export function azureVm(armSkuName: string, operatingSystem: "Linux" | "Windows", options: Where = {}): PriceQuery {
  const product = `${armSkuName}/${operatingSystem}`;
  return { cloud: "azure", service: "Virtual Machines", product, place: options.place, purchase: options.purchase ?? "on-demand" };
}

/** Google: the description of the SKU without the region; machine types are bundles: "Machine type n2-standard-4". */
export function google(service: string, description: string, options: Where = {}): PriceQuery {
  return { cloud: "google", service, product: description, place: options.place, purchase: options.purchase ?? "on-demand" };
}

/** A price of the team's own: by the kind and the name of its component; the same everywhere. */
export function ownPrice(kind: string, component: string): PriceQuery {
  return { cloud: "own", service: kind, product: component, place: "global", purchase: "on-demand" };
}

/** For people and logs: "aws AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 on-demand". */
export function describeQuery(query: PriceQuery): string {
  return [query.cloud, query.service, query.product, query.place ?? "?", query.purchase].join(" ");
}
