import { z } from "zod";
import type { Change, Plan, Side } from "../../../plan/change.ts";
import { own } from "../../../plan/value.ts";
import { attributeOf, blocksOf } from "../attributes.ts";
import { counted } from "../rule.ts";
import { tally } from "../tally.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { limit } from "./settings.ts";

type AddressesOf = (change: Change, side: Side, plan: Plan) => number;

/** How many public IPv4 addresses a resource holds. Those that a load balancer or a subnet outside the plan gives are not counted (docs/rules.md). */
const ADDRESSES: Readonly<Record<string, AddressesOf>> = {
  aws_eip: () => 1,
  aws_instance: instanceAddresses,
  azurerm_public_ip: (change, side) => (attributeOf(change, side, "ip_version") === "IPv6" ? 0 : 1),
  google_compute_address: (change, side) => (isInternal(change, side) ? 0 : 1),
  google_compute_global_address: (change, side) => (isInternal(change, side) ? 0 : 1),
  google_compute_instance: (change, side) =>
    blocksOf(change, side, "network_interface").reduce(
      (all, nic) => all + (Array.isArray(own(nic, "access_config")) ? lengthOf(own(nic, "access_config")) : 0),
      0,
    ),
};

export const publicIpv4: PackRule = packRule({
  name: "costgate/public-ipv4",
  about: "No more public IPv4 addresses than so, each of which is billed by the hour",
  next: "Use private addresses, IPv6, or one address for several services.",
  settings: z.strictObject({ max: limit("public IPv4 addresses in all") }),
  make: ({ max }) => ({
    looksAt: "whole",
    types: Object.keys(ADDRESSES),
    measure: (subjects) => {
      const { told, undecided } = tally(subjects, ({ change, side, plan }) => ADDRESSES[change.type]?.(change, side, plan) ?? 0);
      const value = told.reduce((all, one) => all + one.value, 0);
      const addresses = told.filter((one) => one.value > 0).map(({ address }) => address);
      return {
        value,
        isOver: value > max,
        says: `${counted(value, "public IPv4 address", "public IPv4 addresses")} where the policy allows ${max}`,
        addresses,
        undecided,
      };
    },
  }),
});

/** What the configuration does not say, the subnet decides. */
function instanceAddresses(change: Change, side: Side, { references }: Plan): number {
  if (side === "before" || change.isConfigured("associate_public_ip_address") !== false) {
    const given = own(change[side], "associate_public_ip_address");
    if (typeof given === "boolean" || side === "before") return given === true ? 1 : 0;
  }
  const subnet = references.target(change, side, "subnet_id", ["aws_subnet"]);
  return subnet.found && own(subnet.change.after, "map_public_ip_on_launch") === true ? 1 : 0;
}

function isInternal(change: Change, side: Side): boolean {
  return attributeOf(change, side, "address_type") === "INTERNAL" || attributeOf(change, side, "ip_version") === "IPV6";
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
