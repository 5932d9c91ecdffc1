import { describe, expect, test } from "vitest";
import { ConfigError, ServiceError } from "../../../../src/base/trouble.ts";
import { askGoogleCatalog, readGoogleCatalog } from "../../../../src/pricing/lists/google/catalog.ts";
import { google } from "../../../../src/resources/price-query.ts";
import { all, laddersOf } from "../list-server.ts";
import { ENGINE, KEY, money, type RawSku, REFUSED, serveCatalog, sku } from "./fake-catalog.ts";

const EVERYTHING = { services: [], places: [], currency: "USD" };
const SQL = { serviceId: "9662-B51E-5089", displayName: "Cloud SQL" };

/** What the catalogue says of one SKU: ladders, and the last line of the log. */
async function read(...skus: readonly unknown[]): Promise<string[]> {
  await using server = await serveCatalog({ [ENGINE.serviceId]: skus });
  const ladders = laddersOf(await all(readGoogleCatalog(EVERYTHING, server.options))).filter((line) => !line.startsWith("Machine type"));
  const [, said] = /; left out: (.*)$/.exec(server.logs.at(-1) ?? "") ?? [];
  return said === undefined ? ladders : [...ladders, said];
}

describe("the Google catalogue", () => {
  const skus = Array.from({ length: 2500 }, (_, at) => sku(`Thing ${at}`, "h", [[0, ["0", at * 1000]]]));

  test.each([
    ["one page", {}],
    ["pages of 100", { pageSize: 100 }],
    [
      "an overloaded server and broken connections",
      { pageSize: 500, faults: { 1: { status: 429, headers: { "retry-after": "3" } }, 3: "reset", 4: { status: 503 }, 7: "half" } as const },
    ],
  ])("is read whole in %s", async (_what, options) => {
    await using server = await serveCatalog({ [ENGINE.serviceId]: skus }, options);
    const facts = await all(readGoogleCatalog(EVERYTHING, server.options));
    expect(facts).toHaveLength(2500);
    expect(new Set(facts.map(({ product, price }) => `${product} ${price}`)).has("Thing 2499 0.002499")).toBe(true);
    expect(facts[0]).toMatchObject({
      cloud: "google",
      service: "Compute Engine",
      source: "google-cloud-catalog",
      date: "2026-07-30",
      exact: true,
      basis: "seen",
      place: "us-central1",
    });
    if ("faults" in options) expect(server.waits[0]).toBe(3000);
  });

  test("the key goes in a header and stands in no URL", async () => {
    await using server = await serveCatalog({ [ENGINE.serviceId]: skus });
    await all(readGoogleCatalog(EVERYTHING, server.options));
    for (const { url, headers } of server.asked) {
      expect(headers["x-goog-api-key"]).toBe(KEY);
      expect(url.href).not.toContain("AIza");
    }
  });

  test.each([
    ["no key", {}, "needs an API key"],
    ["an empty key", { GOOGLE_API_KEY: " " }, "needs an API key"],
    ["a key that is none", { GOOGLE_API_KEY: "s3cret\r\nx: y" }, "is not an API key"],
    ["a wrong key", { GOOGLE_API_KEY: "s3cret" }, "Google refuses the API key"],
    ["a wrong key of ours before the right one", { COSTGATE_GOOGLE_API_KEY: "s3cret", GOOGLE_API_KEY: KEY }, "Google refuses the API key"],
  ])("%s is a ConfigError with a remedy, without the key", async (_what, env, said) => {
    await using server = await serveCatalog({});
    const failed: unknown = await all(readGoogleCatalog(EVERYTHING, { ...server.options, env })).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ConfigError);
    const text = failed instanceof ConfigError ? failed.describe() : "";
    expect(text).toContain(said);
    expect(text).toContain("GOOGLE_API_KEY");
    expect(text + server.logs.join("")).not.toContain("s3cret");
  });

  test("an API that is not enabled is the user's trouble, a broken one the service's", async () => {
    const disabled = { status: 403, body: { error: { code: 403, message: "Cloud Billing API has not been used in project 1 before or it is disabled." } } };
    await using forbidden = await serveCatalog({}, { faults: { 0: disabled } });
    await expect(all(readGoogleCatalog(EVERYTHING, forbidden.options))).rejects.toThrow(ConfigError);
    await using wrong = await serveCatalog({}, { faults: { 0: { ...REFUSED, body: { error: { message: "Request contains an invalid argument." } } } } });
    await expect(all(readGoogleCatalog(EVERYTHING, wrong.options))).rejects.toThrow(ServiceError);
    await using round = await serveCatalog({ [ENGINE.serviceId]: skus }, { pageSize: 100, token: () => "page 0" });
    await expect(all(readGoogleCatalog(EVERYTHING, round.options))).rejects.toThrow("the pages lead back to themselves");
    await using none = await serveCatalog({}, { faults: { 0: { body: { services: "x" } } } });
    await expect(all(readGoogleCatalog(EVERYTHING, none.options))).rejects.toThrow(ServiceError);
  });

  test("services and places narrow it; services have the names of our keys", async () => {
    const services = [
      ENGINE,
      SQL,
      { serviceId: "58CD-E7C3-72CA", displayName: "Stackdriver Monitoring" },
      { serviceId: "X", displayName: "Cloud Pub/Sub" },
      { odd: 1 },
    ];
    const given = {
      [SQL.serviceId]: [
        sku("Cloud SQL for MySQL: Zonal - vCPU in Paris", "h", [[0, money("0.0479")]], { regions: ["europe-west9"] }),
        sku("Cloud SQL: Backups", "GiBy.mo", [[0, money("0.08")]]),
      ],
      "58CD-E7C3-72CA": [sku("Metric Volume", "MiBy", [[0, money("0.258")]], { regions: ["global"] })],
      X: [sku("Message Delivery Basic", "TiBy", [[0, ["40", 0]]], { regions: ["us"] })],
    };
    await using server = await serveCatalog(given, { services });
    const facts = await all(
      readGoogleCatalog({ services: ["Cloud SQL", "Cloud Monitoring", "Cloud Pub-Sub", "Nothing"], places: ["us-central1"], currency: "USD" }, server.options),
    );
    expect(facts.map(({ service, place, product, unit }) => `${service}: ${product} ${place} ${unit}`)).toEqual([
      "Cloud Monitoring: Metric Volume global MB",
      "Cloud Pub-Sub: Message Delivery Basic us TB",
      "Cloud SQL: Cloud SQL: Backups us-central1 GB-months",
    ]);
    expect(server.logs[0]).toBe("Nothing: the catalogue has no service of this name");
    expect(server.asked).toHaveLength(4);
  });

  test("single prices are found in their service; machine types among them", async () => {
    const given = {
      [ENGINE.serviceId]: [
        sku("N2 Instance Core running in Americas", "h", [[0, money("0.031611")]]),
        sku("N2 Instance Ram running in Americas", "GiBy.h", [[0, money("0.004237")]]),
      ],
    };
    await using server = await serveCatalog(given);
    const queries = [
      google("Compute Engine", "Machine type n2-standard-4", { place: "us-central1" }),
      google("Compute Engine", "N2 Instance Core", { place: "us-central1" }),
      google("Compute Engine", "N2 Instance Core", { place: "us-central1", purchase: "spot" }),
      google("Compute Engine", "N2 Instance Ram"),
    ];
    const found = await askGoogleCatalog(queries, "USD", server.options);
    expect(found.map(({ product, price, basis }) => `${product} ${price} ${basis}`)).toEqual([
      "Machine type n2-standard-4 0.194236 inferred",
      "N2 Instance Core 0.031611 seen",
    ]);
    expect(await askGoogleCatalog([], "USD", server.options)).toEqual([]);
  });
});

describe("a SKU of the catalogue", () => {
  const rate = [[0, money("0.5")]] as const;
  const free = [
    [0, money("0")],
    [1, money("0.12")],
    [1024, money("0.11")],
    [10240, money("0.08")],
  ] as const;
  test.each<[string, RawSku, string[]]>([
    ["units and nanos are exact", sku("X", "h", [[0, ["2", 933908000]]]), ["X | us-central1 | on-demand | hours | 0:2.933908"]],
    ["a nano", sku("X", "h", [[0, ["0", 1]]]), ["X | us-central1 | on-demand | hours | 0:0.000000001"]],
    [
      "steps in usage units, the free one first",
      sku("Download Worldwide Destinations (excluding Asia & Australia)", "GiBy", free, { regions: ["global"] }),
      ["Download Worldwide Destinations (excluding Asia & Australia) | global | on-demand | GB | 0:0 1:0.12 1024:0.11 10240:0.08"],
    ],
    [
      "a price of several regions",
      sku("X running in Americas", "h", rate, { regions: ["us-central1", "us-east1"], geo: "MULTI_REGIONAL" }),
      ["X | us-central1 | on-demand | hours | 0:0.5", "X | us-east1 | on-demand | hours | 0:0.5"],
    ],
    ["a price of everywhere", sku("X", "h", rate, { regions: [], geo: "GLOBAL" }), ["X | global | on-demand | hours | 0:0.5"]],
    [
      "spot",
      sku("Spot Preemptible N2 Instance Core running in Iowa", "h", rate, { usageType: "Preemptible" }),
      ["Spot Preemptible N2 Instance Core | us-central1 | spot | vCPU-hours | 0:0.5"],
    ],
    [
      "a commitment",
      sku("Commitment v1: N2 Cpu in Americas for 1 Year", "h", rate, { usageType: "Commit1Yr" }),
      ["Commitment v1: N2 Cpu | us-central1 | commit/1yr | vCPU-hours | 0:0.5"],
    ],
    [
      "a longer one",
      sku("Commitment v1: Ram in Iowa for 3 Years", "GiBy.h", rate, { usageType: "Commit3Yr" }),
      ["Commitment v1: Ram | us-central1 | commit/3yr | GB-hours | 0:0.5"],
    ],
    [
      "a commitment by spend is no price",
      sku("Commitment - dollar based v1: Cloud SQL database europe-west3 for 1 year", "h", rate),
      ["1 of a kind that is not billed (OnDemand)"],
    ],
    [
      "traffic between regions",
      sku("Network Inter Region Data Transfer Out from Americas to Montreal", "GiBy", rate),
      ["Network Inter Region Data Transfer Out | us-central1>northamerica-northeast1 | on-demand | GB | 0:0.5"],
    ],
    [
      "traffic to a destination",
      sku("Network Internet Data Transfer Out from Iowa to China", "GiBy", rate),
      ["Network Internet Data Transfer Out to China | us-central1 | on-demand | GB | 0:0.5"],
    ],
    [
      "a dual-region by its code",
      sku("Archive Storage Netherlands and Finland Dual-region", "GiBy.mo", rate, { regions: ["eur4"] }),
      ["Archive Storage Dual-region | eur4 | on-demand | GB-months | 0:0.5"],
    ],
    [
      "a dual-region without one",
      sku("Archive Storage Iowa/Oregon Dual-region", "GiBy.mo", rate, { regions: ["us-central1", "us-west1"] }),
      ["1 of pairs of regions without a code"],
    ],
    ["a unit that nobody knows", sku("X", "By.yr", rate), ["1 in unknown units"]],
    ["things counted that nobody knows", sku("X", "count", rate), ["1 in unknown units"]],
    ["another currency", sku("X", "h", rate, { currency: "IDR" }), ["1 not in USD"]],
    ["a price that has not begun", sku("X", "h", rate, { effectiveTime: "2026-12-01T00:00:00Z" }), ["1 not in effect yet"]],
    ["no price", sku("X", "h", []), ["1 without a price or with a negative one"]],
    ["a negative price", sku("X", "h", [[0, ["0", -5]]]), ["1 without a price or with a negative one"]],
    ["a huge number", sku("X", "h", [[0, ["1e400", 0]]]), ["1 without a price or with a negative one"]],
    ["a first step that is missing", sku("X", "h", [[5, money("1")]]), ["1 keys whose steps make no ladder"]],
    ["names that would break a fact", sku("X\ty", "h", rate), ["1 with hostile names"]],
    ["a kind that is new", sku("X", "h", rate, { usageType: "Quantum" }), ["1 of a kind that is not billed (Quantum)"]],
  ])("%s", async (_what, given, expected) => expect(await read(given)).toEqual(expected));

  test.each([null, 7, [], {}, { description: "x" }])("%j is none", async (raw) => expect(await read(raw)).toEqual(["1 without a price or name"]));

  test("two that agree are one price; two that do not are both there, for the snapshot to refuse", async () => {
    const same = sku("X in Iowa", "h", rate);
    const other = sku("X", "h", [[0, money("0.7")]]);
    expect(await read(same, sku("X", "h", rate))).toEqual(["X | us-central1 | on-demand | hours | 0:0.5"]);
    expect(await read(same, other)).toEqual(await read(other, same));
    expect(await read(same, other)).toEqual(["X | us-central1 | on-demand | hours | 0:0.5 0:0.7"]);
    expect(await read(same, sku("X", "mo", rate))).toEqual(["1 keys in several units, 1 keys whose steps make no ladder"]);
  });

  test("of several dates the last that has begun counts", async () => {
    const [past, last, future] = [
      ["2025-01-01", "1"],
      ["2026-01-01", "2"],
      ["2027-01-01", "3"],
    ].map(([day, price]) => sku("X", "h", [[0, money(price ?? "")]], { effectiveTime: `${day}T00:00:00Z` }));
    const pricingInfo = [last, future, past].flatMap((one) => one?.["pricingInfo"] as unknown[]);
    expect(await read({ ...last, pricingInfo })).toEqual(["X | us-central1 | on-demand | hours | 0:2"]);
  });
});
