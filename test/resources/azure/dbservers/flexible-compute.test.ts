import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const server = async (engine: "mysql" | "postgresql", sku_name: string, more = {}): Promise<string> => {
  const [compute = ""] = await lines({ location: "westeurope", sku_name, storage_mb: 32768, ...more }, `azurerm_${engine}_flexible_server`);
  return compute
    .replace(/^Compute: /, "")
    .replace(/Azure Database for \w+ Azure Database for \w+ Flexible Server /, "")
    .replace(/ \S+ on-demand$/, "");
};

test.each([
  ["mysql", "B_Standard_B1ms", "730 Burstable BS Series Compute/B1MS/B1MS"],
  ["mysql", "B_Standard_B1s", "730 Burstable BS Series Compute/Basic/Basic"],
  ["mysql", "B_Standard_B2ms", "730 Burstable BS Series Compute/Standard_B2ms2/B2MS"],
  ["mysql", "B_Standard_B12ms", "730 Burstable BS Series Compute/Standard_B12ms/B12MS"],
  ["mysql", "GP_Standard_D4ds_v4", "2920 General Purpose Series Compute/vCore/vCore"],
  ["mysql", "GP_Standard_D2ads_v5", "1460 General Purpose Dadsv5 Series Compute/vCore/vCore"],
  ["mysql", "MO_Standard_E104ds_v5", "730 Memory Optimized Edsv5 Series Compute/Standard_E104id_v5/104 vCore"],
  ["postgresql", "B_Standard_B1ms", "730 Burstable BS Series Compute/B1MS/B1MS"],
  ["postgresql", "B_Standard_B2ms", "730 Burstable BS Series Compute/B2ms/B2ms vCore"],
  ["postgresql", "GP_Standard_D4s_v3", "2920 General Purpose Dsv3 Series Compute/vCore/vCore"],
  ["postgresql", "MO_Standard_E2ads_v6", "1460 Memory Optimized Eadsv6 Series Compute/1 vCore/1 vCore"],
  ["postgresql", "GP_Standard_DC2ads_v5", "1460 Confidential Compute DCadsv5 Series Compute/1 vCore/1 vCore"],
] as const)("%s %s is sold as %s", async (engine, sku, expected) => expect(await server(engine, sku)).toBe(expected));

test.each(["GP_Standard_F2s_v2", "Standard_D2s_v3", "GP_Gen5_2", ""])("the size %j is not guessed", async (sku) => {
  expect(await server("postgresql", sku)).toMatch(/not one that this version knows|no size that this version knows/);
});

test.each([
  ["ZoneRedundant", 2920],
  ["SameZone", 2920],
  ["Disabled", 1460],
])("high availability %s", async (mode, hours) => {
  expect(await server("postgresql", "GP_Standard_D2s_v3", { high_availability: [{ mode }] })).toMatch(new RegExp(`^${hours} `));
});

test.each([
  ["nothing is said", {}, undefined],
  ["the size includes them", { size_gb: 100, iops: 600 }, undefined],
  ["more are set", { size_gb: 100, iops: 1000 }, "400"],
  ["they scale by themselves", { size_gb: 100, iops: 1000, io_scaling_enabled: true }, undefined],
])("IOPS of MySQL where %s", async (_, storage, more) => {
  const all = await lines({ location: "westeurope", sku_name: "B_Standard_B1ms", storage: [storage] }, "azurerm_mysql_flexible_server");
  expect(/: (\S+) /.exec(all.find((line) => line.startsWith("Additional IOPS")) ?? "")?.[1]).toBe(more);
});

test.each([
  [32768, "P4", false],
  [32768, "P6", true],
  [131072, "P10", false],
  [131072, "P30", true],
])("a tier above that of %d MB, %s, has no known price: %s", async (storage_mb, storage_tier, isAbove) => {
  const all = await lines({ location: "westeurope", sku_name: "B_Standard_B1ms", storage_mb, storage_tier }, "azurerm_postgresql_flexible_server");
  expect(all.some((line) => line.startsWith("Storage tier"))).toBe(isAbove);
});
