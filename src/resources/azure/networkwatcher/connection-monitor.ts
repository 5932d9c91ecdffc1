import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, count, flag, type Read } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const several = { unknown: 1, because: "at least one" };

const attributes = {
  test_group: blocks({
    enabled: flag({ default: true, because: "the provider's default" }),
    source_endpoints: count(several),
    destination_endpoints: count(several),
    test_configuration_names: count(several),
  }),
} as const;

const usage = { tests: usageNumber("tests that run, where they are not those of the plan's groups") };

type Monitor = Read<typeof attributes> & Context<typeof usage, {}>;

export const connectionMonitor: AnySheet = sheet({
  type: "azurerm_network_connection_monitor",
  title: "Connection monitor",
  pricing: "azure.microsoft.com/pricing/details/network-watcher",
  limits: ["What the agents send to a Log Analytics workspace is billed there."],
  attributes,
  usage,
  components: [
    {
      name: "Tests",
      unit: "tests",
      quantity: (r) => r.usage.tests ?? testsOf(r),
      price: azure("Network Watcher", "Network Watcher", "Standard", "Standard Connection Monitor Test"),
      sharedTiers: true, // The first ten of a subscription are free, says the pricing page.
    },
  ],
});

/** A test is one source, one destination and one configuration: learn.microsoft.com/azure/network-watcher/connection-monitor-overview. */
function testsOf({ test_group: groups }: Monitor): Exact {
  const tests = groups.filter(({ enabled }) => enabled).map((group) => group.source_endpoints * group.destination_endpoints * group.test_configuration_names);
  return exact(tests.reduce((sum, one) => sum + one, 0));
}
