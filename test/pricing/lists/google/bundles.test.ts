import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { bundlesOf, type RateOf } from "../../../../src/pricing/lists/google/bundles.ts";
import { readCatalog } from "../../../../src/pricing/lists/google/catalog.ts";
import { knownMachines, type Machine } from "../../../../src/pricing/lists/google/machines.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";
import { all } from "../list-server.ts";
import { ENGINE, money, serveCatalog, sku } from "./fake-catalog.ts";

const machines = knownMachines();
const [header, ...rows] = parseCsv(readFileSync("prices/google/Compute Engine.csv", "utf8"));
const PLACES = header?.cells.slice(9) ?? [];

/** Prices of one source, place and purchase as this repository has them; `exact` ones only. */
function listed(place: string, purchase: string): Map<string, RateOf> {
  const column = 9 + PLACES.indexOf(place);
  const fit = rows.filter(({ cells }) => cells[1] === purchase && cells[5] === "google-cost-calculator" && cells[7] === "exact" && cells[column]);
  return new Map(fit.map(({ cells }) => [cells[0] ?? "", { unit: cells[2] ?? "", price: cells[column] ?? "" }]));
}

/** Relative differences between composed machine types and the list's, by machine type. */
function compared(place: string, purchase: string): [type: string, difference: number][] {
  const rates = listed(place, purchase);
  const bundles = bundlesOf(machines, purchase, (product) => rates.get(product));
  return [...bundles].flatMap(([product, price]) => {
    const wanted = exact(rates.get(product)?.price ?? 0);
    const type = product.replace("Machine type ", "");
    const pair: [string, number] = [type, wanted.isZero ? 0 : exact(price).minus(wanted).abs().over(wanted).toNumber()];
    return wanted.isZero ? [] : [pair];
  });
}

const RATES: Record<string, RateOf> = {
  "A2 Instance Core": { unit: "vCPU-hours", price: "0.031611" },
  "A2 Instance Ram": { unit: "GB-hours", price: "0.004237" },
  "Nvidia Tesla A100 GPU": { unit: "hours", price: "2.933908" },
  "C4 Instance Core": { unit: "vCPU-hours", price: "0.03465" },
  "C4 Instance Ram": { unit: "GB-hours", price: "0.003938" },
  "C4 Instance Local SSD": { unit: "GB-months", price: "0.16" },
};

function priceOf(type: string, given: Partial<Machine>, rates: Readonly<Record<string, RateOf>> = RATES, purchase = "on-demand"): string | undefined {
  const one = new Map([[type, { vcpu: 1, memoryGib: 1, gpus: 0, localSsdGib: 0, ...given }]]);
  return bundlesOf(one, purchase, (product) => (Object.hasOwn(rates, product) ? rates[product] : undefined)).get(`Machine type ${type}`);
}

describe("machine types out of their parts", () => {
  test.each(["us-central1", "europe-west3", "asia-southeast1", "southamerica-east1", "us-east4"])("in %s they cost what the list says", (place) => {
    for (const purchase of ["on-demand", "commit/1yr", "commit/3yr"]) {
      const all = compared(place, purchase);
      expect(all.length).toBeGreaterThan(150);
      // Our rates are solved from machine prices and have eight decimals; where the catalogue's own have no more, the sum is the list's to its tenth.
      expect(all.filter(([, by]) => by > 2e-6)).toEqual([]);
      const short = all.filter(([type]) => /^(?:c3|n2d|n4d|c4a)-/.test(type));
      if (purchase !== "commit/3yr") expect(short.filter(([, by]) => by > 1e-9)).toEqual([]);
      expect(short.length).toBeGreaterThan(40);
    }
  });

  test("GPUs come with the type: rates of the catalogue's sample of 2023, price of the list of 2026", () => {
    expect(priceOf("a2-highgpu-1g", { vcpu: 12, memoryGib: 85, gpus: 1 })).toBe("3.673385");
    expect(machines.get("a2-highgpu-1g")).toMatchObject({ vcpu: 12, memoryGib: 85, gpus: 1 });
  });

  test("local SSD is sold by the month: rounded at the twelfth decimal", () => {
    expect(priceOf("c4-standard-4-lssd", { vcpu: 4, memoryGib: 15, localSsdGib: 375 })).toMatch(/^0\.27986178082\d?$/);
    expect(priceOf("c4-x", { localSsdGib: 730 })).toBe("0.198588");
  });

  test.each<[string, string, Partial<Machine>, Record<string, RateOf>?, string?]>([
    ["a part is missing", "a2-ultragpu-1g", { gpus: 1 }],
    ["a part is in another unit", "a2-x", {}, { ...RATES, "A2 Instance Ram": { unit: "GB-months", price: "1" } }],
    ["the family is not known", "q9-standard-4", {}],
    ["the vCPUs are not known", "a2-x", { vcpu: 0 }],
    ["its GPUs are not known", "c4-x", { gpus: 1 }],
    ["there is no such purchase", "a2-x", {}, RATES, "spot"],
    ["the name is hostile", "__proto__", {}],
  ])("there is no price where %s", (_what, type, given, rates = RATES, purchase = "on-demand") =>
    expect(priceOf(type, given, rates, purchase)).toBeUndefined(),
  );

  test("a part with two prices makes no bundle", async () => {
    const core = (price: string) => sku("N2 Instance Core running in Iowa", "h", [[0, money(price)]]);
    const ram = sku("N2 Instance Ram running in Iowa", "GiBy.h", [[0, money("0.004237")]]);
    for (const [cores, count] of [
      [[core("0.031611")], 1],
      [[core("0.031611"), core("0.04")], 0],
    ] as const) {
      await using server = await serveCatalog({ [ENGINE.serviceId]: [...cores, ram] });
      const one = new Map([["n2-standard-4", { vcpu: 4, memoryGib: 16, gpus: 0, localSsdGib: 0 }]]);
      const facts = await all(readCatalog({ services: [], places: [], currency: "USD" }, server.options, one));
      expect(facts.filter(({ product }) => product === "Machine type n2-standard-4")).toHaveLength(count);
    }
  });

  test("spot machines and those of one SKU have words of their own", () => {
    const rates = {
      "Spot Preemptible N2 Instance Core": { unit: "vCPU-hours", price: "0.01" },
      "Spot Preemptible N2 Instance Ram": { unit: "GB-hours", price: "0.001" },
      "Spot Preemptible Micro Instance with burstable CPU": { unit: "hours", price: "0.0035" },
      "Commitment v1: Cpu": { unit: "vCPU-hours", price: "0.02" },
      "Commitment v1: Ram": { unit: "GB-hours", price: "0.003" },
    };
    expect(priceOf("n2-standard-2", { vcpu: 2, memoryGib: 8 }, rates, "spot")).toBe("0.028");
    expect(priceOf("f1-micro", {}, rates, "spot")).toBe("0.0035");
    expect(priceOf("f1-micro", {}, rates, "commit/1yr")).toBeUndefined();
    expect(priceOf("n1-standard-1", { memoryGib: 3.75 }, rates, "commit/1yr")).toBe("0.03125");
  });
});
