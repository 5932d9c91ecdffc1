import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { buildPack } from "../../../src/pricing/snapshot/build-pack.ts";
import type { Fact } from "../../../src/pricing/snapshot/facts.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { MAGIC } from "../../../src/pricing/snapshot/pack-format.ts";
import { PackWriter } from "../../../src/pricing/snapshot/pack-writer.ts";
import { Spool } from "../../../src/pricing/snapshot/spool.ts";
import { aws } from "../../../src/resources/price-query.ts";
import { type FactRow, factsFolder } from "../../support/facts.ts";
import { packOf, temporaryFolder } from "../../support/packs.ts";

function priceOf(rows: readonly FactRow[], product: string, options: { only?: string[]; place?: string; purchase?: string } = {}): string {
  const pack = new Pack(packOf(factsFolder("AmazonEC2", rows), options.only));
  const found = pack.find(aws("AmazonEC2", product, { place: options.place ?? "eu-west-1", ...(options.purchase && { purchase: options.purchase }) }));
  pack.close();
  return found.found ? found.ladder.tiers.map(({ from, price }) => `${from.toString()}:${price.toString()}`).join(" ") : found.because;
}

describe("a snapshot", () => {
  test("gives the ladder of exactly one product, steps in order", () => {
    const rows = [
      { product: "A", price: "2", from: "10" },
      { product: "A", price: "3" },
      { product: "B", price: "9" },
    ];
    expect(priceOf(rows, "A")).toBe("0:3 10:2");
  });

  test.each([
    ["another product", "C", {}, /no such product in eu-west-1 \(asked: aws AmazonEC2 C eu-west-1 on-demand\)/],
    ["another region: a fact never stands in for one", "A", { place: "eu-west-2" }, /no AmazonEC2 for eu-west-2/],
    ["another purchase option", "A", { purchase: "spot" }, /no spot price/],
    ["a hostile product name", "__proto__", {}, /no such product/],
    ["a hostile region", "A", { place: "constructor" }, /no AmazonEC2 for constructor/],
  ])("says what it asked when it lacks %s", (_what, product, options, said) => expect(priceOf([{ product: "A", price: "1" }], product, options)).toMatch(said));

  test("the newest primary source wins; a fallback only where there is nothing else, whatever its date", () => {
    const rows = [
      { product: "A", price: "1", source: "main", date: "2024-01-01" },
      { product: "A", price: "2", source: "newer", date: "2025-01-01" },
      { product: "A", price: "3", source: "last-resort", date: "2026-01-01" },
      { product: "B", price: "4", source: "last-resort", date: "2020-01-01" },
    ];
    expect(priceOf(rows, "A")).toBe("0:2");
    expect(priceOf(rows, "B")).toBe("0:4");
    expect(priceOf(rows, "A", { only: ["last-resort"] })).toBe("0:3");
  });

  test("where sources disagree the report lists both; where they agree it does not", () => {
    const folder = factsFolder("AmazonEC2", [
      { product: "A", price: "1.0", source: "main" },
      { product: "A", price: "2", source: "newer", date: "2026-02-02" },
      { product: "B", price: "1.0", source: "main" },
      { product: "B", price: "1", source: "newer", date: "2026-02-02" },
    ]);
    const { conflicts, keys } = buildPack(folder, join(temporaryFolder(), "x.pack"));
    expect(keys).toBe(2);
    expect(conflicts).toEqual(["aws AmazonEC2 A eu-west-1 on-demand: newer 2026-02-02 says 0:2 (taken); main 2026-01-01 says 0:1"]);
  });

  test("the same facts give the same bytes", () => {
    const folder = factsFolder("AmazonEC2", [
      { product: "A", price: "1" },
      { product: "B", price: "2", place: "us-east-1" },
    ]);
    expect(readFileSync(packOf(folder)).equals(readFileSync(packOf(folder)))).toBe(true);
  });

  test.each([
    ["a price that is no number", { product: "A", price: "$1" }, /not a price/],
    ["a negative price", { product: "A", price: "-1" }, /negative/],
    ["a ladder that does not begin at 0", { product: "A", price: "1", from: "5" }, /begins at 5/],
    ["a date that is none", { product: "A", price: "1", date: "lately" }, /YYYY-MM-DD/],
    ["a source nobody knows", { product: "A", price: "1", source: "rumour" }, /rumour is not in sources\.csv/],
    ["a confidence nobody knows", { product: "A", price: "1", confidence: "quite" }, /confidence/],
  ])("facts with %s are refused with file and line", (_what, row, said) => {
    const build = () => packOf(factsFolder("AmazonEC2", [row]));
    expect(build).toThrow(ConfigError);
    try {
      build();
    } catch (error) {
      expect((error as ConfigError).describe()).toMatch(said);
      expect((error as ConfigError).describe()).toMatch(/AmazonEC2\.csv:2/);
    }
  });

  test("the same step twice is refused", () => {
    const rows = [
      { product: "A", price: "1" },
      { product: "A", price: "2" },
    ];
    expect(() => packOf(factsFolder("AmazonEC2", rows))).toThrow(/gives two prices: aws AmazonEC2 A eu-west-1 on-demand: 0:1 \(.*AmazonEC2.csv:2\) 0:2/);
  });

  test("a source that is not there is refused by name", () => expect(() => packOf(factsFolder("AmazonEC2", []), ["nobody"])).toThrow(/nobody/));
});

describe("a snapshot of any size", () => {
  const SOURCES = new Map([["main", { name: "main", title: "Main", origin: "made up", role: "primary" as const }]]);
  const key = { cloud: "aws", service: "AmazonEC2", place: "eu-west-1", purchase: "on-demand", unit: "hours", from: "0", currency: "USD" };
  const origin = { price: "1", source: "main", date: "2026-01-01", exact: true, basis: "seen", at: "list" } as const;
  const fact = (product: string, more: Partial<Fact> = {}): Fact => ({ ...key, ...origin, product, ...more });
  const bytesOf = (facts: readonly Fact[], keep?: number): Buffer => {
    const path = join(temporaryFolder(), "x.pack");
    const writer = new PackWriter(SOURCES, new Spool(keep));
    for (const one of facts) writer.add(one);
    writer.write(path);
    writer.close();
    expect(readdirSync(dirname(path))).toEqual(["x.pack"]);
    return readFileSync(path);
  };

  test("has the same bytes in whatever order facts come, and however few of them are in memory", () => {
    const some = fc.record({ product: fc.constantFrom("A", "B", "A b", "é", "__proto__"), place: fc.constantFrom("eu-west-1", "us-east-1", "__proto__") });
    fc.assert(
      fc.property(fc.uniqueArray(some, { maxLength: 12, selector: ({ product, place }) => `${product} ${place}` }), fc.nat(200), (keys, keep) => {
        const facts = keys.flatMap(({ product, place }) => ["0", "10"].map((from) => fact(product, { place, from, price: `${1 + from.length}` })));
        expect(bytesOf(facts.toReversed(), keep).equals(bytesOf(facts))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("answers from a shard that was deflated in pieces", () => {
    const path = join(temporaryFolder(), "x.pack");
    const names = Array.from({ length: 40_000 }, (_, at) => `${at} `.repeat(45).trim());
    writeFileSync(
      path,
      bytesOf(
        names.map((name, at) => fact(name, { price: String(at + 1) })),
        1_000_000,
      ),
    );
    const pack = new Pack(path);
    for (const at of [0, 1, 9999, 20_000, 39_999]) {
      const found = pack.find(aws("AmazonEC2", names[at] ?? "", { place: "eu-west-1" }));
      expect(found.found && found.ladder.tiers[0]?.price.toString()).toBe(String(at + 1));
    }
    expect([...pack.rows("aws", "AmazonEC2", "eu-west-1")].length).toBe(40_000);
  });

  test("has a place called __proto__ like any other", () => {
    const path = join(temporaryFolder(), "x.pack");
    writeFileSync(path, bytesOf([fact("A", { place: "__proto__" })]));
    expect(new Pack(path).find(aws("AmazonEC2", "A", { place: "__proto__" })).found).toBe(true);
  });

  test("takes no line for two: what a list calls a product goes no further than its own fact", () => {
    const path = join(temporaryFolder(), "x.pack");
    writeFileSync(path, bytesOf([fact("A", { at: "sku\nB\ton-demand\thours\t0\tUSD\t0.01\tmain\t2026-01-01\t1\tseen\tx" })], 0));
    expect(new Pack(path).find(aws("AmazonEC2", "B", { place: "eu-west-1" })).found).toBe(false);
    expect(() => bytesOf([fact("A\nB")])).toThrow(ConfigError);
  });

  test("says of a key with very many prices only the first few", () => {
    const writer = new PackWriter(SOURCES);
    for (let at = 0; at < 1000; at++) writer.add(fact("A", { price: String(at + 1), at: `sku-${at}` }));
    const [said = ""] = writer.write(join(temporaryFolder(), "x.pack")).ambiguous;
    expect(said).toMatch(/A eu-west-1 on-demand: 0:1 \(sku-0\) .* and 992 more$/);
  });
});

describe("a damaged snapshot is refused (IN73, IN77)", () => {
  const good = readFileSync(
    packOf(
      factsFolder(
        "AmazonEC2",
        Array.from({ length: 50 }, (_, at) => ({ product: `P${at}`, price: `0.${at + 1}` })),
      ),
    ),
  );
  const indexEnd = MAGIC.length + 4 + good.readUInt32BE(MAGIC.length);
  const opened = (bytes: Buffer): (() => void) => {
    const path = join(temporaryFolder(), "x.pack");
    writeFileSync(path, bytes);
    return () => {
      const pack = new Pack(path);
      pack.find(aws("AmazonEC2", "P1", { place: "eu-west-1" }));
    };
  };
  const flipped = (at: number): Buffer => {
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 0x01;
    return bytes;
  };

  test("an untouched copy is not", () => expect(opened(good)).not.toThrow());
  test.each([
    ["no file", () => new Pack("/nowhere/x.pack"), /cannot open .*ENOENT/],
    ["empty", opened(Buffer.alloc(0)), /truncated/],
    ["another file", opened(Buffer.from("PK\x03\x04".padEnd(100))), /not a price snapshot/],
    ["cut in the index", opened(good.subarray(0, indexEnd - 5)), /truncated/],
    ["cut in the shards", opened(good.subarray(0, good.length - 1)), /truncated/],
    ["longer than it says", opened(Buffer.concat([good, Buffer.from("x")])), /after its end/],
    ["one bit changed in a shard", opened(flipped(good.length - 3)), /sha256/],
    ["of a newer edition", opened(Buffer.from(good.toString("latin1").replace('"format":2', '"format":9'), "latin1")), /edition 9/],
  ])("%s", (_what, open, said) => {
    expect(open).toThrow(ConfigError);
    expect(open).toThrow(said);
  });

  test("the identity changes with any price", () => {
    const identity = (price: string): string => new Pack(packOf(factsFolder("AmazonEC2", [{ product: "A", price }]))).identity.digest;
    expect(identity("1")).not.toBe(identity("2"));
    expect(identity("1")).toBe(identity("1"));
  });
});
