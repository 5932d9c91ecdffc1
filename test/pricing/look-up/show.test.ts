import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentsOf } from "../../../src/pricing/look-up/contents.ts";
import { showPrices } from "../../../src/pricing/look-up/show.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { type FactRow, factsFolder } from "../../support/facts.ts";
import { packOf } from "../../support/packs.ts";

const EC2: readonly FactRow[] = [
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.1" },
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.12", place: "us-east-1" },
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.04", purchase: "spot" },
  { product: "BoxUsage:m7g.large#RunInstances", price: "0.07", purchase: "reserved/1yr/no-upfront/standard", date: "2025-05-05" },
  { product: "BoxUsage:m7g.large#RunInstances:0002", price: "0.2" },
  { product: "BoxUsage:m7g.2xlarge#RunInstances", price: "0.4" },
  { product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" },
];

const HEAD = "product,purchase,unit,from,currency,source,date,confidence,basis";

/** The same facts with two more clouds. */
function threeClouds(): Pack {
  const folder = factsFolder("AmazonEC2", EC2);
  const put = (cloud: string, service: string, places: string, row: string): void => {
    mkdirSync(join(folder, cloud), { recursive: true });
    writeFileSync(join(folder, cloud, `${service}.csv`), `${HEAD},${places}\n${row}\n`);
  };
  put("azure", "Virtual Machines", "westeurope", "Standard_D4s_v5/Linux,on-demand,hours,0,USD,main,2026-01-01,exact,seen,0.23");
  put(
    "azure",
    "Storage",
    "westeurope,Zone 1",
    "Blob Storage/Hot LRS/Hot LRS Data Stored,on-demand,GB-months,0,USD,main,2026-01-01,approximate,seen,0.0196,0.02",
  );
  put("google", "Compute Engine", "europe-west1", "Machine type n2-standard-4,on-demand,hours,0,USD,newer,2026-02-02,exact,inferred,0.21");
  put("google", "Cloud SQL", "europe-west1", "Storage PD SSD,on-demand,GB-months,0,USD,main,2026-01-01,exact,seen,0.17");
  return new Pack(packOf(folder));
}

const pack = threeClouds();
afterAll(() => pack.close());

function show(words: string, most = 30): string[] {
  return showPrices(pack, [words], most).prices.map(({ product, place, purchase }) => `${product} ${place} ${purchase}`);
}

describe("words of a person", () => {
  const M7G = "BoxUsage:m7g.large#RunInstances eu-west-1 on-demand";

  test.each([
    ["aws ec2 m7g.large eu-west-1", M7G],
    ["eu-west-1 M7G.LARGE EC2", M7G],
    ["amazon AmazonEC2 m7g.large eu-west-1 on-demand", M7G],
    ["m7g.large eu-west-1 spot", "BoxUsage:m7g.large#RunInstances eu-west-1 spot"],
    ["reserved m7g.large", "BoxUsage:m7g.large#RunInstances eu-west-1 reserved/1yr/no-upfront/standard"],
    ["1yr m7g.large", "BoxUsage:m7g.large#RunInstances eu-west-1 reserved/1yr/no-upfront/standard"],
    ["ebs gp3", "EBS:VolumeUsage.gp3 eu-west-1 on-demand"],
    ["azure virtual machines d4s_v5", "Standard_D4s_v5/Linux westeurope on-demand"],
    ["vm d4s linux westeurope", "Standard_D4s_v5/Linux westeurope on-demand"],
    ["gce n2-standard-4", "Machine type n2-standard-4 europe-west1 on-demand"],
    ["gcp computeengine n2", "Machine type n2-standard-4 europe-west1 on-demand"],
    ["sql storage", "Storage PD SSD europe-west1 on-demand"],
    ["hot zone 1", "Blob Storage/Hot LRS/Hot LRS Data Stored Zone 1 on-demand"],
  ])("%s: first %s", (words, first) => expect(show(words)[0]).toBe(first));

  test("on-demand first, whole words before parts of them, fewer words before more; without a place a row for each", () => {
    expect(show("m7g.large")).toEqual([
      "BoxUsage:m7g.large#RunInstances eu-west-1 on-demand",
      "BoxUsage:m7g.large#RunInstances us-east-1 on-demand",
      "BoxUsage:m7g.large#RunInstances:0002 eu-west-1 on-demand",
      "BoxUsage:m7g.large#RunInstances eu-west-1 spot",
      "BoxUsage:m7g.large#RunInstances eu-west-1 reserved/1yr/no-upfront/standard",
    ]);
    expect(show("m7g").at(-1)).toContain("reserved");
  });

  test("counts what it does not show", () => {
    const { total, prices } = showPrices(pack, ["m7g.large"], 2);
    expect([total, prices.length]).toEqual([5, 2]);
  });

  test.each([
    ["ec2 m7g.lrge eu-west-1", "BoxUsage:m7g.large#RunInstances eu-west-1 on-demand"],
    ["ec2 m7g.large eu-west-9", "BoxUsage:m7g.large#RunInstances eu-west-1 on-demand"],
    ["ec2 m7g.large westeurope", "BoxUsage:m7g.large#RunInstances eu-west-1 on-demand"],
  ])("%s: no price, and the nearest", (words, first) => {
    const { total, nearest } = showPrices(pack, [words], 30);
    expect(total).toBe(0);
    expect(nearest.map(({ product, place, purchase }) => `${product} ${place} ${purchase}`)[0]).toBe(first);
  });

  test.each(["zzzzqqqq", "__proto__", "constructor toString", "\u0000\u001b[31m"])("%j: nothing at all", (words) => {
    expect(showPrices(pack, [words], 30)).toEqual({ total: 0, prices: [], nearest: [] });
  });
});

describe("the contents of a snapshot", () => {
  test("are counted by cloud and source", () => {
    const { clouds, sources, keys, digest, bytes } = contentsOf(pack);
    expect(clouds).toEqual([
      { cloud: "aws", services: 1, places: 2, keys: 7, from: "2025-05-05", to: "2026-01-01" },
      { cloud: "azure", services: 2, places: 2, keys: 3, from: "2026-01-01", to: "2026-01-01" },
      { cloud: "google", services: 2, places: 1, keys: 2, from: "2026-01-01", to: "2026-02-02" },
    ]);
    expect(sources).toEqual([
      { name: "main", title: "Main", origin: "made up", keys: 11, from: "2025-05-05", to: "2026-01-01" },
      { name: "newer", title: "Newer", origin: "made up", keys: 1, from: "2026-02-02", to: "2026-02-02" },
    ]);
    expect(keys).toBe(12);
    expect(digest).toBe(pack.identity.digest);
    expect(bytes).toBeGreaterThan(500);
  });
});
