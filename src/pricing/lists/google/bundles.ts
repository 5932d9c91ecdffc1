import { type Exact, exact, sum } from "../../../base/exact.ts";
import { HOURS_A_MONTH } from "../../../resources/month.ts";
import { byBeginning, FAMILIES, type FamilyWords, GPUS, WHOLE } from "./families.ts";
import type { Machine, Machines } from "./machines.ts";

/** A rate of the catalogue: the one price of a product, for one unit. */
export interface RateOf {
  unit: string;
  price: string;
}

/** What a machine type is composed of: one of the products must be there, in one of the units. */
interface Part {
  products: readonly string[];
  /** Unit of the rate → how many of it an hour of the machine takes. */
  amounts: ReadonlyMap<string, Exact>;
}

/** Hours of a month, as Google's own calculations: cloud.google.com/compute/all-pricing. */

/**
 * Hourly prices of machine types at one place and purchase, of those whose every part has exactly one price there. `rateOf` gives that one price.
 * Exact, but for local SSD, which is sold by the month: such a price is rounded at the twelfth decimal, less than a cent in ten million hours.
 */
export function bundlesOf(machines: Machines, purchase: string, rateOf: (product: string) => RateOf | undefined): Map<string, string> {
  const prices = new Map<string, string>();
  for (const [type, machine] of machines) {
    const costs = partsOf(type, machine, purchase)?.map((part) => costOf(part, rateOf));
    const known = costs?.filter((cost) => cost !== undefined) ?? [];
    const price = sum(known);
    if (costs && known.length === costs.length && !price.isZero) prices.set(`Machine type ${type}`, decimal(price));
  }
  return prices;
}

function costOf({ products, amounts }: Part, rateOf: (product: string) => RateOf | undefined): Exact | undefined {
  const rates = products.map(rateOf).filter((rate) => rate !== undefined);
  const [rate] = rates;
  const amount = rate && rates.length === 1 ? amounts.get(rate.unit) : undefined;
  return rate && amount?.times(exact(rate.price));
}

/** Undefined for a machine that we cannot take apart. */
function partsOf(type: string, machine: Machine, purchase: string): Part[] | undefined {
  const whole = Object.hasOwn(WHOLE, type) ? WHOLE[type] : undefined;
  if (whole !== undefined) return purchase.startsWith("commit/") ? undefined : [hourly(purchase === "spot" ? `Spot Preemptible ${whole}` : whole, 1)];
  const family = byBeginning(FAMILIES, type);
  const gpu = machine.gpus > 0 ? byBeginning(GPUS, type) : undefined;
  if (!family || machine.vcpu <= 0 || machine.memoryGib <= 0 || (machine.gpus > 0 && gpu === undefined)) return undefined;
  if (family.premium !== undefined && purchase !== "on-demand") return undefined;
  return [
    ...coreAndMemory(family, machine, purchase),
    ...(gpu === undefined ? [] : [hourly(attached(gpu, purchase), machine.gpus)]),
    ...(machine.localSsdGib > 0 ? [{ products: [localSsd(family, purchase)], amounts: storage(machine.localSsdGib) }] : []),
  ];
}

function coreAndMemory({ instance, committed, premium }: FamilyWords, { vcpu, memoryGib }: Machine, purchase: string): Part[] {
  const isCommitted = purchase.startsWith("commit/");
  const words = isCommitted ? (committed ?? `Commitment v1: ${instance.replace(/ Instance$/, "")}`) : instance;
  const beginning = purchase === "spot" ? "Spot Preemptible " : "";
  const part = (of: string): Part[] => [
    { products: (isCommitted ? ["Cpu", "Core"] : ["Core"]).map((word) => `${of} ${word}`), amounts: new Map([["vCPU-hours", exact(String(vcpu))]]) },
    { products: [`${of} Ram`], amounts: new Map([["GB-hours", exact(String(memoryGib))]]) },
  ];
  return [...part(beginning + words), ...(premium === undefined ? [] : part(premium))];
}

function hourly(product: string, count: number): Part {
  return { products: [product], amounts: new Map([["hours", exact(count)]]) };
}

function storage(gib: number): ReadonlyMap<string, Exact> {
  return new Map([
    ["GB-hours", exact(gib)],
    ["GB-months", exact(gib).over(HOURS_A_MONTH)],
  ]);
}

function attached(words: string, purchase: string): string {
  if (purchase.startsWith("commit/")) return `Commitment v1: ${words}`;
  return purchase === "spot" ? `${words} attached to Spot Preemptible VMs` : words;
}

function localSsd({ localSsd: own }: FamilyWords, purchase: string): string {
  if (purchase.startsWith("commit/")) return own === undefined ? "Commitment v1: Local SSD" : `Commitment v1: ${own} Local SSD`;
  if (own === undefined) return attached("SSD backed Local Storage", purchase);
  return `${purchase === "spot" ? "Spot Preemptible " : ""}${own} Instance Local SSD`;
}

function decimal(price: Exact): string {
  const text = price.toString();
  return exact(text).equals(price) ? text : exact(price.toFixed(12)).toString();
}
