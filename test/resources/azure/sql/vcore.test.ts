import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const database = async (attributes: object, usage = {}): Promise<string[]> =>
  lines({ requested_service_objective_name: "GP_Gen5_2", location: "westeurope", server_name: "shop", ...attributes }, "azurerm_sql_database", usage);
const named = (all: readonly string[], name: string): string | undefined => all.find((line) => line.startsWith(`${name}:`));

test.each([
  ["GP_Gen5_4", 730 * 4, "Single/Elastic Pool General Purpose - Compute Gen5/vCore/vCore"],
  ["gp_fsv2_8", 730 * 8, "Single/Elastic Pool General Purpose - Compute FSv2 Series/vCore/vCore"],
  ["BC_M_8", 730 * 8, "Single/Elastic Pool Business Critical - Compute M Series/1 vCore/vCore"],
  ["HS_MOPRMS_4", 730 * 4, "Single/Elastic Pool Hyperscale - Premium Series Memory Optimized Compute/vCore/vCore"],
])("%s is sold by the core", async (size, hours, product) => {
  expect(named(await database({ requested_service_objective_name: size }), "vCores")).toBe(
    `vCores: ${hours} SQL Database SQL Database ${product} eu-west-1 on-demand`,
  );
});

test.each([
  ["GP_Gen5_2", true],
  ["BC_Gen5_2", true],
  ["HS_Gen5_2", false],
  ["GP_S_Gen5_2", false],
])("%s pays a licence of its own: %s", async (requested_service_objective_name, pays) => {
  expect(named(await database({ requested_service_objective_name }), "SQL licence") !== undefined).toBe(pays);
});

test.each([
  ["32 GB and the log, if nothing is said", {}, "41.6"],
  ["what is set and the log", { max_size_bytes: 10 * 1024 ** 3 }, "13"],
])("storage is billed for %s", async (_, attributes, gb) => {
  expect(named(await database(attributes), "Storage")).toContain(`: ${gb} `);
});

test("Hyperscale is billed for what it has allocated, which only usage tells", async () => {
  const size = { requested_service_objective_name: "HS_Gen5_2" };
  expect(named(await database(size), "Storage")).toContain(": ? ");
  expect(named(await database(size, { data_storage_gb: 300 }), "Storage")).toContain(": 300 ");
});

test.each(["GP_Gen9_2", "DW100c", "S", ""])("the size %j is not guessed", async (requested_service_objective_name) => {
  expect((await database({ requested_service_objective_name }))[0]).toMatch(/not one that this version knows|no size that this version knows/);
});

test.each([
  ["S1", "Single Standard/S1/S1 DTUs"],
  ["S12", "Single Standard/S12/10 DTUs"],
  ["P6", "Single Premium/P6/P6 DTU"],
  ["Basic", "Single Basic/B/B DTU"],
])("%s is sold by the day", async (requested_service_objective_name, product) => {
  expect(named(await database({ requested_service_objective_name }), "DTUs")).toContain(`SQL Database ${product} `);
});

test.each([
  ["S3", 250, undefined],
  ["S3", 500, "250"],
  ["P2", 1024, "524"],
  ["P11", 4096, undefined],
])("%s of %d GB pays for %s GB more", async (requested_service_objective_name, gb, more) => {
  const line = named(await database({ requested_service_objective_name, max_size_bytes: gb * 1024 ** 3 }), "Extra data storage");
  expect(line && /: (\S+) /.exec(line)?.[1]).toBe(more);
});

test("a database in a pool pays for its backups only", async () => {
  expect((await database({ elastic_pool_name: "shared" })).map((line) => line.split(":")[0])).toEqual(["Long-term retention", "Point-in-time backups"]);
});
