import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const connections = (count: number, type: string) =>
  Array.from({ length: count }, (_, at) => ({
    address: `azurerm_virtual_network_gateway_connection.${type}${at}`,
    after: { virtual_network_gateway_id: "gw", type },
  }));

test.each([
  [10, 0, undefined],
  [10, 3, undefined],
  [9, 0, undefined],
  [12, 0, "Site-to-site tunnels: 1460"],
])("of %i tunnels ten are included, and %i circuits are none", async (tunnels, circuits, expected) => {
  const others = [...connections(tunnels, "IPsec"), ...connections(circuits, "ExpressRoute")];
  const found = await lines({ id: "gw", location: "westeurope", type: "Vpn", sku: "VpnGw1" }, "azurerm_virtual_network_gateway", {}, others);
  expect(
    found
      .find((line) => line.startsWith("Site-to-site"))
      ?.split(" ")
      .slice(0, 3)
      .join(" "),
  ).toBe(expected);
});
