import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const TYPE = "azurerm_cosmosdb_sql_container";
const two = [
  { location: "West Europe", zone_redundant: true },
  { location: "northeurope", zone_redundant: false },
];

async function throughput(container: object, account: object, { usage = {}, database = {} } = {}): Promise<string[]> {
  const others = [
    { address: "azurerm_cosmosdb_account.shop", after: { name: "shop", geo_location: [{ location: "westeurope" }], ...account } },
    { address: "azurerm_cosmosdb_sql_database.shop", after: { name: "main", account_name: "shop", ...database } },
  ];
  const all = await lines({ account_name: "shop", database_name: "main", ...container }, TYPE, usage, others);
  return all
    .filter((line) => /^(Throughput|Request units)/.test(line))
    .map((line) =>
      line
        .replace(/(Azure Cosmos DB )+/, "")
        .replace(/Azure Cosmos DB( serverless)?\//, "")
        .replace(" on-demand", ""),
    );
}

test("plain throughput is a quarter dearer in availability zones", async () => {
  expect(await throughput({ throughput: 1000 }, { geo_location: two })).toEqual([
    `Throughput: ${730 * 12.5} RUs/100 RU/s westeurope`,
    `Throughput: ${730 * 10} RUs/100 RU/s northeurope`,
  ]);
});

test("scaling throughput is half as dear again, in zones too, for the share that is used", async () => {
  const used = { usage: { max_request_units_utilization_percentage: 50 } };
  expect(await throughput({ autoscale_settings: [{ max_throughput: 4000 }] }, { geo_location: two }, used)).toEqual([
    `Throughput: ${730 * 30} RUs/100 RU/s westeurope`,
    `Throughput: ${730 * 30} RUs/100 RU/s northeurope`,
  ]);
});

test("where all regions are written to, one price holds for all", async () => {
  const [first] = await throughput({ throughput: 1000 }, { geo_location: two, multiple_write_locations_enabled: true });
  expect(first).toBe(`Throughput: ${730 * 10} mRUs/100 Multi-master RU/s westeurope`);
});

test.each([
  ["asks how much of what scales is used", { autoscale_settings: [{ max_throughput: 4000 }] }, {}, {}, ["Throughput: ? RUs/100 RU/s westeurope"]],
  ["has 400 RU/s if nobody says anything", {}, {}, {}, [`Throughput: ${730 * 4} RUs/100 RU/s westeurope`]],
  ["shares its database's", {}, {}, { database: { throughput: 400 } }, []],
  ["pays by request in a serverless account", {}, { capabilities: [{ name: "EnableServerless" }] }, {}, ["Request units: ? serverless/RUs/1M RUs westeurope"]],
])("a container %s", async (_, container, account, more, expected) => {
  expect(await throughput(container, account, more)).toEqual(expected);
});

test.each([
  ["two copies are free", { type: "Periodic", interval_in_minutes: 240, retention_in_hours: 8 }, []],
  ["further copies are not", { type: "Periodic", interval_in_minutes: 60, retention_in_hours: 8 }, ["Periodic backup: 60"]],
  ["seven days are free", { type: "Continuous", tier: "Continuous7Days" }, []],
  ["thirty days are not", { type: "Continuous" }, ["Continuous backup: 10"]],
])("backups: %s", async (_, backup, expected) => {
  const account = { address: "azurerm_cosmosdb_account.shop", after: { name: "shop", geo_location: [{ location: "westeurope" }], backup: [backup] } };
  const all = await lines({ account_name: "shop", database_name: "x", throughput: 400 }, TYPE, { storage_gb: 10 }, [account]);
  expect(all.filter((line) => line.includes("backup")).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual(expected);
});
