import { expect, test } from "vitest";
import { lines } from "../../aws/shared/billed.ts";

const rules = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `azurerm_lb_rule.r${at}`, after: { loadbalancer_id: "lb" } }));

test.each([
  [0, 0, []],
  [1, 0, ["Rules: 730"]],
  [4, 1, ["Rules: 730"]],
  [5, 2, ["Rules: 730", "Rules: 1460"]],
])("%i rules and %i outbound rules: the first five cost one price together", async (inbound, outbound, expected) => {
  const others = [
    ...rules(inbound),
    ...Array.from({ length: outbound }, (_, at) => ({ address: `azurerm_lb_outbound_rule.o${at}`, after: { loadbalancer_id: "lb" } })),
  ];
  const found = await lines({ id: "lb", location: "westeurope", sku: "Standard" }, "azurerm_lb", {}, others);
  expect(found.filter((line) => line.startsWith("Rules")).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(expected);
});
