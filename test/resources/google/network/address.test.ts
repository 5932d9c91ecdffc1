import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

const ADDRESS = "google_compute_address.one";
const LINK = "projects/shop/regions/us-central1/addresses/one";
const external = { id: LINK, address_type: "EXTERNAL", region: "us-central1" };
const access = [{ access_config: [{ nat_ip: LINK }] }];
const spot = [{ provisioning_model: "SPOT" }];

async function billedWith(others: Record<string, object>, address: object = external): Promise<string[]> {
  return linesOf({ [ADDRESS]: address, ...others });
}

test.each([
  ["nothing", {}, ["IP address: 730 Compute Engine Static Ip Charge"]],
  ["a machine", { "google_compute_instance.a": { network_interface: access } }, ["IP address: 730 Compute Engine External IP Charge on a Standard VM"]],
  [
    "a spot machine",
    { "google_compute_instance.a": { network_interface: access, scheduling: spot } },
    ["IP address: 730 Compute Engine External IP Charge on a Spot Preemptible VM"],
  ],
  [
    "a stopped machine",
    { "google_compute_instance.a": { network_interface: access, desired_status: "TERMINATED" } },
    ["IP address: 730 Compute Engine Static Ip Charge"],
  ],
  [
    "machines of two kinds",
    { "google_compute_instance.a": { network_interface: access }, "google_compute_instance.b": { network_interface: access, scheduling: spot } },
    ["IP address: machines of several kinds use it"],
  ],
  ["a forwarding rule", { "google_compute_forwarding_rule.a": { ip_address: LINK } }, ["free"]],
])("an address that %s uses is billed as such", async (_, others, lines) => {
  expect(await billedWith(others)).toEqual(lines);
});

test.each([
  ["internal", { address_type: "INTERNAL" }],
  ["of a purpose that only internal ones have", { address_type: "EXTERNAL", purpose: "VPC_PEERING" }],
  ["of IPv6", { address_type: "EXTERNAL", ip_version: "IPV6" }],
])("an address that is %s is not billed", async (_, address) => {
  expect(await billedWith({}, { region: "us-central1", ...address })).toEqual(["free"]);
});
