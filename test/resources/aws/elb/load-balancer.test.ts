import { expect, test } from "vitest";
import { lines } from "../shared/billed.ts";

const units = async (type: string, usage: Record<string, number>, more = {}): Promise<number | undefined> => {
  const found = await lines({ load_balancer_type: type, internal: true, subnets: ["a", "b"], ...more }, "aws_lb", usage);
  const quantity = found.find((line) => line.startsWith("Capacity units"))?.split(" ")[2];
  return quantity === "?" ? undefined : Number(quantity) / 730;
};

test.each([
  ["application", {}, undefined],
  ["application", { processed_bytes_gb: 1460 }, 2],
  ["application", { new_connections: 75, active_connections: 3000, processed_bytes_gb: 730, rule_evaluations: 2000 }, 3],
  ["network", { new_connections: 1600, active_connections: 100_000, rule_evaluations: 1_000_000 }, 2],
  ["gateway", { active_connections: 90_000 }, 1.5],
])("%s: %j need %s units", async (type, usage, expected) => {
  expect(await units(type, usage)).toBe(expected);
});

test("reserved units are paid first, used ones only beyond them", async () => {
  const reserved = { minimum_load_balancer_capacity: [{ capacity_units: 100 }] };
  expect(await units("application", { new_connections: 25 * 120 }, reserved)).toBe(20);
  expect(await units("application", { new_connections: 25 }, reserved)).toBe(0);
});

test("a public balancer pays for an address in each subnet, unless it brings its own", async () => {
  const address = async (attributes: object): Promise<string | undefined> => (await lines(attributes, "aws_lb")).find((line) => line.startsWith("Public IPv4"));
  expect(await address({ subnets: ["a", "b", "c"] })).toBe("Public IPv4 addresses: 2190 AmazonVPC PublicIPv4:InUseAddress eu-west-1 on-demand");
  expect(await address({ subnets: ["a"], internal: true })).toBeUndefined();
  expect(await address({ load_balancer_type: "network", subnet_mapping: [{ subnet_id: "a", allocation_id: "eipalloc-1" }] })).toBeUndefined();
  expect(await address({ load_balancer_type: "gateway", subnets: ["a"] })).toBeUndefined();
});
