import { describe, expect, test } from "vitest";
import { nearestTo } from "../../../src/pricing/look-up/nearest.ts";
import { Likeness, wordsOf } from "../../../src/pricing/look-up/product-words.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { aws, type PriceQuery } from "../../../src/resources/price-query.ts";
import { type FactRow, factsFolder } from "../../support/facts.ts";
import { packOf } from "../../support/packs.ts";
import { madePack } from "./made-pack.ts";

const ROWS: readonly FactRow[] = [
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.1" },
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.09", place: "eu-west-2" },
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.05", purchase: "spot" },
  { product: "BoxUsage:m7g.xlarge#RunInstances", price: "0.2" },
  { product: "BoxUsage:m8g.large#RunInstances", price: "0.11" },
  { product: "BoxUsage:m8g.large#RunInstances", price: "0.12", place: "us-east-1" },
  { product: "BoxUsage:m8g.large#RunInstances", price: "0.13", place: "eu-west-2" },
  { product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" },
];

function nearest(query: PriceQuery, most = 4, rows: readonly FactRow[] = ROWS): string[] {
  const pack = new Pack(packOf(factsFolder("AmazonEC2", rows)));
  const found = nearestTo(query, [pack], most);
  pack.close();
  return found.map(({ product, place, purchase, differs }) => `${differs}: ${product} ${place} ${purchase}`);
}

describe("the nearest products", () => {
  test("a misspelt product: those of like name at the same place, the likest first", () => {
    expect(nearest(aws("AmazonEC2", "BoxUsage:m7g.lagre#RunInstances", { place: "eu-west-1" }), 3)).toEqual([
      "product: BoxUsage:m7g.large#RunInstances eu-west-1 on-demand",
      "product: BoxUsage:m7g.xlarge#RunInstances eu-west-1 on-demand",
      "product: BoxUsage:m8g.large#RunInstances eu-west-1 on-demand",
    ]);
  });

  test("a purchase option that is not sold: the same product on demand, then others of that option", () => {
    const [first] = nearest(aws("AmazonEC2", "BoxUsage:m8g.large#RunInstances", { place: "eu-west-1", purchase: "spot" }));
    expect(first).toBe("purchase: BoxUsage:m8g.large#RunInstances eu-west-1 on-demand");
  });

  test("a place that does not sell it: the same at other places, those of like name first, after what is like it here", () => {
    const rows = ROWS.filter(({ product, place }) => !product.includes("m8g") || place !== undefined);
    const found = nearest(aws("AmazonEC2", "BoxUsage:m8g.large#RunInstances", { place: "eu-west-1" }), 4, rows);
    expect(found.map((one) => one.split(":")[0])).toEqual(["product", "product", "place", "place"]);
    expect(found.slice(2)).toEqual([
      "place: BoxUsage:m8g.large#RunInstances eu-west-2 on-demand",
      "place: BoxUsage:m8g.large#RunInstances us-east-1 on-demand",
    ]);
  });

  test.each([
    ["a service that the snapshot does not have", aws("AmazonXYZ", "A", { place: "eu-west-1" })],
    ["a place that it does not have", aws("AmazonEC2", "Nothing like it", { place: "nowhere" })],
    ["nothing in common", aws("AmazonEC2", "Zzzzzzzzz", { place: "eu-west-1" })],
    ["hostile names", aws("__proto__", "constructor", { place: "__proto__" })],
  ])("none for %s", (_what, query) => expect(nearest(query)).toEqual([]));

  test("a key with several prices answers nothing, and is not offered either", () => {
    const pack = madePack([{ product: "Twice", price: "1" }, { product: "Twice", price: "2" }, { product: "Twist" }]);
    expect(nearestTo(aws("AmazonEC2", "Twics", { place: "eu-west-1" }), [pack], 3).map(({ product }) => product)).toEqual(["Twist"]);
    pack.close();
  });
});

describe("likeness", () => {
  test.each([
    ["BoxUsage:m7g.large#RunInstances:0002", ["boxusage", "m7g.large", "runinstances", "0002"]],
    ["Standard_D4s_v5/Linux", ["standard_d4s_v5", "linux"]],
    ["Machine type n2-standard-4", ["machine", "type", "n2-standard-4"]],
    ["", []],
  ])("%j is made of %j", (product, words) => expect(wordsOf(product)).toEqual(words));

  test("a name with every word is at no distance, with fewer other words nearer, without any far away", () => {
    const likeness = new Likeness(["m7g.large"]);
    const [exact, more, part, other] = ["m7g.large", "BoxUsage:m7g.large", "db.m7g.large", "Requests-Tier1"].map((name) => likeness.distance(name));
    expect(exact).toBe(0);
    expect(more).toBeGreaterThan(0);
    expect(part).toBeGreaterThan(more as number);
    expect(other).toBeGreaterThan(0.5);
  });
});
