import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

export type FlexibleEngine = "MySQL" | "PostgreSQL";

/** What the sheets of both engines know of a server. */
export interface FlexibleServer {
  /** "GP_Standard_D2ads_v5" */
  readonly sku_name: string | undefined;
  readonly high_availability: { readonly mode: string | undefined } | undefined;
}

/** What is sold: a machine as a whole, or so many cores of a series. */
interface Sold {
  product: string;
  sku: string;
  meter: string;
  quantity: Exact;
}

/** "D2ads_v5": family D, 2 cores, features "ads", version 5. Bursting machines have no version. */
interface Size {
  family: string;
  cores: string;
  features: string;
  version: string;
}

/** The compute of a flexible server; a standby for high availability costs as much as the primary: azure.microsoft.com/pricing/details/mysql/flexible-server. */
export function flexibleCompute<R extends FlexibleServer>(engine: FlexibleEngine): Component<R> {
  return {
    name: "Compute",
    detail: (r) => [nameOf(r), ...(serversOf(r) > 1 ? ["with standby"] : [])].join(", "),
    detailNames: "size",
    unit: "hours",
    hourly: true,
    quantity: (r) => soldOf(engine, nameOf(r)).quantity.times(serversOf(r)),
    price: (r) => compute(engine, soldOf(engine, nameOf(r))),
  };
}

/** Servers that run: a standby has machine and storage of its own. */
export function serversOf({ high_availability: ha }: FlexibleServer): 1 | 2 {
  return ha && ha.mode !== undefined && ha.mode !== "Disabled" ? 2 : 1;
}

function nameOf({ sku_name }: FlexibleServer): string {
  return sku_name ?? unpriced("sku_name is not set");
}

function compute(engine: FlexibleEngine, { product, sku, meter }: Sold): PriceQuery {
  return azure(`Azure Database for ${engine}`, `Azure Database for ${engine} Flexible Server ${product}`, sku, meter);
}

function soldOf(engine: FlexibleEngine, name: string): Sold {
  const [, tier = "", family = "", cores = "", features = "", version = ""] = /^(B|GP|MO)_Standard_([A-Z]+)(\d{1,3})([a-z]*)(?:_v(\d))?$/i.exec(name) ?? [];
  if (tier === "") return unpriced(`${name} is no size that this version knows`);
  const size = { family: family.toUpperCase(), cores, features: features.toLowerCase(), version };
  if (tier.toUpperCase() === "B") return burstable(engine, size);
  return engine === "MySQL" ? mysqlSeries(size) : postgresqlSeries(size);
}

/** Bursting machines are sold whole, under names that follow no rule. */
function burstable(engine: FlexibleEngine, { cores, features }: Size): Sold {
  const [name, capitals] = [`B${cores}${features}`, `B${cores}${features.toUpperCase()}`];
  const sold = (sku: string, meter: string): Sold => ({ product: "Burstable BS Series Compute", sku, meter, quantity: exact(1) });
  if (capitals === "B1MS" || capitals === "B2S") return sold(capitals, capitals);
  if (engine === "PostgreSQL") return sold(name, `${name} vCore`);
  if (capitals === "B1S") return sold("Basic", "Basic");
  return sold(`Standard_${name}${name === "B2ms" ? "2" : ""}`, capitals);
}

function postgresqlSeries(size: Size): Sold {
  const product = `${classOf(size)} ${seriesOf(size)} Series Compute`;
  // The list has the core under another name from the sixth version on, and for confidential machines.
  const isNew = Number(size.version) > 5 || isConfidential(size) || seriesOf(size) === "Ebdsv5";
  const word = isNew ? "1 vCore" : "vCore";
  return { product, sku: word, meter: word, quantity: exact(size.cores) };
}

function mysqlSeries(size: Size): Sold {
  const series = seriesOf(size);
  const byCore = (product: string): Sold => ({ product, sku: "vCore", meter: "vCore", quantity: exact(size.cores) });
  // The fourth version was the first: its product has no series in its name.
  if (/^[DE]dsv4$/.test(series)) return byCore(`${classOf(size)} Series Compute`);
  if (series === "Edsv5") {
    const sku = `Standard_E${size.cores}${size.cores === "104" ? "i" : ""}d_v5`;
    return { product: "Memory Optimized Edsv5 Series Compute", sku, meter: `${size.cores} vCore`, quantity: exact(1) };
  }
  return byCore(isConfidential(size) ? `${classOf(size)} ${series} Series` : `${classOf(size)} ${series} Series Compute`);
}

function seriesOf({ family, features, version }: Size): string {
  return `${family}${features}v${version}`;
}

function isConfidential({ family }: Size): boolean {
  return family.endsWith("C");
}

function classOf(size: Size): string {
  if (isConfidential(size)) return "Confidential Compute";
  if (size.family === "D") return "General Purpose";
  return size.family === "E" ? "Memory Optimized" : unpriced(`the series ${seriesOf(size)} is not one that this version knows`);
}
