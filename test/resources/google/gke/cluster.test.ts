import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

const CLUSTER = "google_container_cluster.one";
const node_config = [{ machine_type: "n1-standard-1", disk_type: "pd-ssd" }];

async function nodesOf(cluster: object, others: Record<string, object> = {}, usage: Record<string, number> = {}): Promise<string[]> {
  const lines = await linesOf({ [CLUSTER]: { name: "one", node_config, ...cluster }, ...others }, usage);
  return lines.filter((line) => line.includes("Instance usage")).map((line) => line.replace(/ Instance usage: (\d+) .*/, " $1"));
}

test.each([
  ["a zone", { location: "us-central1-a", initial_node_count: 2 }, ["default_pool 1460"]],
  ["a zone and another", { location: "us-central1-a", node_locations: ["us-central1-b"], initial_node_count: 1 }, ["default_pool 1460"]],
  ["a region", { location: "us-central1", initial_node_count: 1 }, ["default_pool 2190"]],
  ["two zones of a region", { location: "us-central1", node_locations: ["us-central1-a", "us-central1-b"], initial_node_count: 1 }, ["default_pool 1460"]],
  ["a pool that is removed at once", { location: "us-central1", remove_default_node_pool: true, initial_node_count: 1 }, []],
  ["Autopilot", { location: "us-central1", enable_autopilot: true }, []],
])("nodes in %s", async (_, cluster, nodes) => {
  expect(await nodesOf(cluster)).toEqual(nodes);
});

test("pools inside take the place of the default pool, each with its own usage", async () => {
  const pools = {
    location: "us-central1-a",
    node_pool: [
      { node_count: 1, node_config },
      { node_count: 1, node_config },
    ],
  };
  expect(await nodesOf(pools)).toEqual(["node_pool[0] 730", "node_pool[1] 730"]);
  expect(await nodesOf(pools, {}, { "node_pool[1].nodes": 4 })).toEqual(["node_pool[0] 730", "node_pool[1] 2920"]);
});

test("a pool in the cluster's state that is a resource of the plan is billed there only", async () => {
  const inState = { location: "us-central1-a", node_pool: [{ name: "web", node_count: 1, node_config }] };
  const pool = { "google_container_node_pool.web": { name: "web", cluster: "one", node_count: 1, node_config } };
  expect(await nodesOf(inState)).toEqual(["node_pool 730"]);
  expect(await nodesOf(inState, pool)).toEqual([]);
});

test.each([
  ["its minimum in each zone", { autoscaling: [{ min_node_count: 2, max_node_count: 9 }] }, "Instance usage: 4380"],
  ["its minimum in all zones", { autoscaling: [{ total_min_node_count: 4, total_max_node_count: 9 }] }, "Instance usage: 2920"],
  ["what it starts with, if that is more", { initial_node_count: 3, autoscaling: [{ min_node_count: 1 }] }, "Instance usage: 6570"],
  ["one node, when it scales from 0", { autoscaling: [{ min_node_count: 0 }] }, "Instance usage: 730"],
  ["gcloud's default", {}, "Instance usage: 6570"],
  ["zones of its own", { node_count: 1, node_locations: ["us-central1-f"] }, "Instance usage: 730"],
])("a pool of a regional cluster is billed for %s", async (_, pool, expected) => {
  const lines = await linesOf({
    "google_container_node_pool.web": { cluster: "one", node_config, ...pool },
    [CLUSTER]: { name: "one", location: "us-central1" },
  });
  expect(lines[0]).toMatch(new RegExp(`^${expected} `));
});
