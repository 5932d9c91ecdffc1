import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const TYPE = "azurerm_kubernetes_cluster_node_pool";
const pool = (attributes: object, usage = {}): Promise<string[]> => lines({ location: "westeurope", vm_size: "Standard_D4s_v5", ...attributes }, TYPE, usage);

test.each([
  ["what it starts with", { node_count: 3, min_count: 1 }, {}, 3],
  ["the least, if it does not say what it starts with", { min_count: 2, max_count: 5 }, {}, 2],
  ["one, if it scales from 0", { min_count: 0, max_count: 5 }, {}, 1],
  ["what it starts with, if it scales from 0", { node_count: 2, min_count: 0 }, {}, 2],
  ["none, if it starts with none", { node_count: 0 }, {}, 0],
  ["one, if it says nothing", {}, {}, 1],
  ["what the usage says", { node_count: 3 }, { nodes: 5 }, 5],
])("a pool runs %s", async (_, attributes, usage, nodes) => {
  const [machines, disks] = await pool(attributes, usage);
  expect([machines, disks].map((line) => Number(/: (\d+) /.exec(line ?? "")?.[1]))).toEqual([730 * nodes, nodes]);
});

test.each([
  ["128 GiB up to 7 vCPUs", "Standard_D4s_v5", "P10 LRS"],
  ["256 GiB from 8", "Standard_D8s_v5", "P15 LRS"],
  ["512 GiB from 16", "Standard_D16s_v5", "P20 LRS"],
  ["1 TiB from 64", "Standard_D64s_v5", "P30 LRS"],
  ["of hard disk where Premium SSD does not fit", "Standard_D8_v3", "S15 LRS"],
])("nodes have a system disk of %s", async (_, vm_size, sku) => {
  expect((await pool({ vm_size })).find((line) => line.startsWith("Storage"))).toContain(`/${sku}/${sku} Disk`);
});

test("ephemeral system disks cost nothing", async () => {
  expect(await pool({ os_disk_type: "Ephemeral" })).toHaveLength(1);
});

test("Windows nodes are known by the system or by the image", async () => {
  const [byType] = await pool({ os_type: "Windows" });
  const [bySku] = await pool({ os_sku: "Windows2022" });
  expect([byType, bySku].map((line) => /Standard_D4s_v5\/(\w+)/.exec(line ?? "")?.[1])).toEqual(["Windows", "Windows"]);
});
