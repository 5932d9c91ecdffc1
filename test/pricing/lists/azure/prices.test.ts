import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { LeftOut } from "../../../../src/pricing/lists/as-of.ts";
import { laddersOf } from "../../../../src/pricing/lists/azure/ladders.ts";
import { rowsOf } from "../../../../src/pricing/lists/azure/rows.ts";
import { measureOf } from "../../../../src/pricing/lists/azure/units.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";
import { item, machine, type RawItem } from "./fake-retail.ts";

const AS_OF = "2026-11-21";

/** "product | purchase | unit | 0:1", and what was left out. */
function read(...items: readonly unknown[]): string[] {
  const leftOut = new LeftOut();
  const rows = items.flatMap((raw) => rowsOf(raw, "USD", AS_OF, leftOut)?.rows ?? []);
  const ladders = laddersOf(rows, leftOut).map(
    ({ product, purchase, unit, steps }) => `${product} | ${purchase} | ${unit} | ${steps.map(({ from, price }) => `${from}:${price}`).join(" ")}`,
  );
  return leftOut.toString() === "" ? ladders : [...ladders, leftOut.toString()];
}

describe("virtual machines", () => {
  const series = "Virtual Machines Dasv5 Series";
  test.each<[string, RawItem, string[]]>([
    ["Linux", machine("Standard_D2as_v5", series, 0.086), ["Standard_D2as_v5/Linux | on-demand | hours | 0:0.086"]],
    ["a product that says so", machine("Standard_D2s_v7", "Virtual Machines Dsv7-series Linux", 0.1), ["Standard_D2s_v7/Linux | on-demand | hours | 0:0.1"]],
    ["Windows", machine("Standard_D2as_v5", `${series} Windows`, 0.178), ["Standard_D2as_v5/Windows | on-demand | hours | 0:0.178"]],
    [
      "spot",
      machine("Standard_D14", "Virtual Machines D Series Windows", 0.497297, { skuName: "D14 Spot", meterName: "D14/DS14 Spot" }),
      ["Standard_D14/Windows | spot | hours | 0:0.497297"],
    ],
    [
      "low priority",
      machine("Standard_D16as_v4", series, 0.15, { skuName: "D16as v4 Low Priority" }),
      ["Standard_D16as_v4/Linux | low-priority | hours | 0:0.15"],
    ],
    [
      "dev/test",
      machine("Standard_D2as_v5", `${series} Windows`, 0.086, { type: "DevTestConsumption" }),
      ["Standard_D2as_v5/Windows | dev-test | hours | 0:0.086"],
    ],
    [
      "a reservation: the fee of the whole term",
      machine("Standard_D4as_v7", series, 1505, { type: "Reservation", reservationTerm: "1 Year" }),
      ["Standard_D4as_v7/Linux | reserved/1yr/all-upfront/standard/fee | reservations | 0:1505"],
    ],
    [
      "spot in a dev/test subscription",
      machine("Standard_D14", series, 0.36, { skuName: "D14 Spot", type: "DevTestConsumption" }),
      ["; left out: 1 of a kind that is not billed (DevTestConsumption)"],
    ],
    ["a size that is not sold yet", machine("Standard_M1", series, 0), ["; left out: 1 machines without a price yet"]],
    [
      "a meter that has expired",
      machine("Standard_M1", series, 1, { meterName: "M1 - Expired" }),
      ["; left out: 1 of a kind that is not billed (Consumption)"],
    ],
  ])("%s", (_what, given, expected) => expect(read(given)).toEqual(expected));

  test("the product of Cloud Services, which has the size as well and costs like Windows, keeps its own words", () => {
    const given = [
      machine("Standard_D2as_v5", series, 0.086),
      machine("Standard_D2as_v5", `${series} Cloud Services`, 0.178),
      machine("Standard_D2as_v5", "Dasv5 CloudServices", 0.178),
    ];
    for (const items of [given, given.toReversed()]) expect(read(...items)).toContain("Standard_D2as_v5/Linux | on-demand | hours | 0:0.086");
    expect(read(...given)).toContain(`${series} Cloud Services/D2as v5/D2as v5 | on-demand | hours | 0:0.178`);
  });

  test("savings plans of an item are purchases of their own", () => {
    const savingsPlan = [
      { unitPrice: 0.0602, retailPrice: 0.0602, term: "3 Years" },
      { unitPrice: 0.0722, retailPrice: 0.0722, term: "1 Year" },
    ];
    expect(read(machine("Standard_D2as_v5", series, 0.086, { savingsPlan }))).toEqual([
      "Standard_D2as_v5/Linux | on-demand | hours | 0:0.086",
      "Standard_D2as_v5/Linux | savings-plan/compute/1yr/no-upfront | hours | 0:0.0722",
      "Standard_D2as_v5/Linux | savings-plan/compute/3yr/no-upfront | hours | 0:0.0602",
    ]);
  });

  test("a savings plan with a negative price is none", () =>
    expect(read(machine("Standard_D2as_v5", series, 0.086, { savingsPlan: [{ unitPrice: -1, retailPrice: -1, term: "1 Year" }] }))).toEqual([
      "Standard_D2as_v5/Linux | on-demand | hours | 0:0.086",
    ]));
});

describe("prices and tiers", () => {
  const KEY = "Azure Kubernetes Service/Standard/Standard Uptime SLA | on-demand | hours";
  test.each<[string, RawItem[], string[]]>([
    [
      "steps in order, bounds in single units",
      [
        item({ unitOfMeasure: "10K", meterName: "Calls", tierMinimumUnits: 1000, retailPrice: 0.03 }),
        item({ unitOfMeasure: "10K", meterName: "Calls", retailPrice: 0 }),
      ],
      ["Azure Kubernetes Service/Standard/Calls | on-demand | calls | 0:0 10000000:0.000003"],
    ],
    ["the last price that began", [item(), item({ retailPrice: 0.2, effectiveStartDate: "2026-08-01T00:00:00Z" })], [`${KEY} | 0:0.2`]],
    [
      "a price that has not begun",
      [item(), item({ retailPrice: 0.2, effectiveStartDate: "2026-12-01T00:00:00Z" })],
      [`${KEY} | 0:0.1`, "; left out: 1 not in effect yet"],
    ],
    ["a price that has ended", [item({ effectiveEndDate: "2026-08-31T23:59:00Z" })], ["; left out: 1 not in effect any more"]],
    ["a price that ends today", [item({ effectiveEndDate: "2026-11-21T23:59:00Z" })], [`${KEY} | 0:0.1`]],
    ["the region's own meter before another's", [item({ meterId: "b", retailPrice: 0.3, isPrimaryMeterRegion: false }), item()], [`${KEY} | 0:0.1`]],
    ["another region's meter where there is no other", [item({ isPrimaryMeterRegion: false })], [`${KEY} | 0:0.1`]],
    ["two meters that agree", [item(), item({ meterId: "b" })], [`${KEY} | 0:0.1`]],
    ["two meters that do not: both, for the snapshot to refuse", [item(), item({ meterId: "b", retailPrice: 0.3 })], [`${KEY} | 0:0.1 0:0.3`]],
    [
      "ladders that would mix",
      [item(), item({ meterId: "b" }), item({ meterId: "b", tierMinimumUnits: 10, retailPrice: 0.05 })],
      ["; left out: 1 keys whose steps make no ladder"],
    ],
    ["a first step that is missing", [item({ tierMinimumUnits: 5 })], ["; left out: 1 keys whose steps make no ladder"]],
    [
      "hours before months",
      [item({ unitOfMeasure: "1/Month", retailPrice: 10 }), item({ unitOfMeasure: "1/Hour", retailPrice: 0.013441 })],
      [`${KEY} | 0:0.013441`],
    ],
    ["units that cannot be chosen from", [item({ unitOfMeasure: "1/Month" }), item({ unitOfMeasure: "1 GB" })], ["; left out: 1 keys in several units"]],
    ["a unit that nobody knows", [item({ unitOfMeasure: "1 Fortnight" })], ["; left out: 1 in unknown units"]],
    ["a price of nothing", [item({ retailPrice: 0 })], [`${KEY} | 0:0`]],
    ["a negative price", [item({ retailPrice: -1 })], ["; left out: 1 with a negative price"]],
    ["a double that is no decimal", [item({ retailPrice: 9084.379999999999 })], [`${KEY} | 0:9084.38`]],
    [
      "a very small price",
      [item({ retailPrice: 3.32e-6, unitOfMeasure: "1M", meterName: "Tokens" })],
      ["Azure Kubernetes Service/Standard/Tokens | on-demand | tokens | 0:0.00000000000332"],
    ],
    ["names that would break a fact", [item({ meterName: "a\tb" })], ["; left out: 1 with hostile names"]],
    ["no price", [item({ retailPrice: null })], ["; left out: 1 without a price or name"]],
    ["no date", [item({ effectiveStartDate: "soon" })], ["; left out: 1 without a date"]],
    ["a kind that is new", [item({ type: "Subscription" })], ["; left out: 1 of a kind that is not billed (Subscription)"]],
    [
      "what a Premium SSD v2 includes is no step",
      [
        item({
          productName: "Azure Premium SSD v2",
          skuName: "Premium LRS",
          meterName: "Premium LRS Provisioned IOPS",
          serviceName: "Storage",
          unitOfMeasure: "1/Hour",
          retailPrice: 0,
        }),
        item({
          productName: "Azure Premium SSD v2",
          skuName: "Premium LRS",
          meterName: "Premium LRS Provisioned IOPS",
          serviceName: "Storage",
          unitOfMeasure: "1/Hour",
          tierMinimumUnits: 3000,
          retailPrice: 0.000007,
        }),
      ],
      ["Azure Premium SSD v2/Premium LRS/Premium LRS Provisioned IOPS | on-demand | IOPS-hours | 0:0.000007"],
    ],
  ])("%s", (_what, items, expected) => {
    expect(read(...items)).toEqual(expected);
    expect(read(...items.toReversed())).toEqual(expected);
  });

  test.each([null, 7, "x", [], {}, { retailPrice: "1" }])("%j is no row", (raw) => expect(read(raw)).toEqual(["; left out: 1 without a price or name"]));

  test("the price of one, times the size, is the price", () => {
    const number = fc.integer({ min: 1, max: 9 }).chain((digit) => fc.constantFrom(digit, 10, 50, 100));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        number,
        fc.constantFrom("", "K", "M"),
        (digits, decimals, count, thousands) => {
          const price = digits / 10 ** decimals;
          const size = measureOf(`${count}${thousands}`, "Calls", "x")?.size ?? 0;
          const [row] =
            rowsOf(item({ retailPrice: price, unitOfMeasure: `${count}${thousands}`, meterName: "Calls" }), "USD", AS_OF, new LeftOut())?.rows ?? [];
          // Without a finite decimal there is no price rather than a rounded one.
          if (row)
            expect(
              exact(row[4])
                .times(size)
                .equals(exact(digits).over(10 ** decimals)),
            ).toBe(true);
          else expect(size % 3 === 0 || size % 7 === 0).toBe(true);
        },
      ),
    );
  });
});

describe("the words and units of prices/azure", () => {
  const rows = table("fixtures/price-lists/azure/rows.csv");
  const services = [...new Set(rows.map(({ serviceName = "" }) => serviceName))];

  test.each(services)("%s: rows of the list become the facts that we have", (service) => {
    const facts = new Map<string, Set<string>>();
    for (const { product, purchase, unit, from, ...byPlace } of table(`prices/azure/${service}.csv`)) {
      if (purchase !== "on-demand") continue;
      for (const [place, price] of Object.entries(byPlace)) {
        const key = `${product} | on-demand | ${unit} @${place}`;
        if (price !== "") facts.set(key, (facts.get(key) ?? new Set()).add(`${from}:${price}`));
      }
    }
    const given = rows.filter(({ serviceName }) => serviceName === service);
    for (const { armRegionName = "" } of given) {
      const items = given.filter((row) => row["armRegionName"] === armRegionName);
      const raw = items.map((row) =>
        item({
          ...row,
          armSkuName: row["armSkuName"] ?? "",
          serviceName: service,
          armRegionName,
          retailPrice: Number(row["retailPrice"]),
          tierMinimumUnits: Number(row["tierMinimumUnits"]),
        }),
      );
      const place = armRegionName === "" || armRegionName === "Global" ? "global" : armRegionName;
      for (const ladder of read(...raw)) {
        const [product, purchase, unit, steps = ""] = ladder.split(" | ");
        for (const step of steps.split(" ")) expect([...(facts.get(`${product} | ${purchase} | ${unit} @${place}`) ?? [])], ladder).toContain(step);
      }
    }
  });
});

function table(file: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(file, "utf8"));
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((name, at) => [name, cells[at] ?? ""])));
}
