import { type Exact, exact, sum } from "../../../base/exact.ts";
import { block, blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  workload_profile_name: text({ default: undefined, because: "the consumption plan" }),
  template: block({
    min_replicas: number({ default: 0, because: "the provider's default" }),
    max_replicas: number({ default: 10, because: "the provider's default" }),
    container: blocks({ cpu: number(), memory: text() }),
  }),
} as const;

const usage = {
  replicas: usageNumber("replicas that run on average"),
  monthly_idle_hrs: usageNumber("hours a month, of all replicas together, in which replicas kept by min_replicas process nothing; charged less"),
  monthly_requests: usageNumber("HTTP requests a month"),
} as const;

const references = { environment: refersTo("container_app_environment_id", "azurerm_container_app_environment", {}) } as const;

type App = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const containerApp: AnySheet = sheet({
  type: "azurerm_container_app",
  title: "Container app",
  pricing: "azure.microsoft.com/pricing/details/container-apps",
  limits: [
    "Running replicas are counted as active unless usage says how long they are idle; the free grants of a subscription are not taken off.",
    "GPUs and data transfer are not priced. On a workload profile it costs nothing itself: nodes are billed with the environment.",
  ],
  attributes,
  usage,
  references,
  free: (r) => (/^(?:|consumption)$/i.test(r.workload_profile_name ?? "") ? undefined : "it runs on a workload profile, which is billed with the environment"),
  components: [
    resource("vCPU", "vCPU-seconds", "Active", vcpus),
    resource("Memory", "GiB-seconds", "Active", gib),
    resource("vCPU", "vCPU-seconds", "Idle", vcpus),
    resource("Memory", "GiB-seconds", "Idle", gib),
    { name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: (r) => priced(r, "Standard Requests") },
  ],
});

function priced(r: App, meter: string): ReturnType<typeof azure> {
  return azure("Azure Container Apps", "Azure Container Apps", "Standard", meter, { place: r.refs.environment?.region });
}

function resource(what: string, unit: string, state: "Active" | "Idle", each: (r: App) => Exact): Component<App> {
  return {
    name: what,
    detail: () => state.toLowerCase(),
    unit,
    when: (r) => state === "Active" || r.usage.monthly_idle_hrs !== undefined,
    quantity: (r) => hours(r, state)?.times(3600).times(each(r)),
    price: (r) => priced(r, `Standard ${what} ${state} Usage`),
  };
}

function hours(r: App, state: "Active" | "Idle"): Exact | undefined {
  const idle = r.usage.monthly_idle_hrs ?? exact(0);
  return state === "Idle" ? idle : replicas(r)?.times(HOURS_A_MONTH).minus(idle).max(0);
}

/** Between the bounds of its scaling; nobody knows how many run on average where none is kept. */
function replicas(r: App): Exact | undefined {
  const { min_replicas: least, max_replicas: most } = r.template ?? unpriced("template is not set");
  const value = r.usage.replicas ?? (least.isZero ? undefined : least);
  return value && r.scaled({ value, least: () => least, most: () => most, by: "template.max_replicas" });
}

type Container = NonNullable<App["template"]>["container"][number];

function total(r: App, of: (one: Container) => Exact): Exact {
  return sum((r.template?.container ?? []).map(of));
}

function vcpus(r: App): Exact {
  return total(r, ({ cpu }) => cpu ?? unpriced("container.cpu is not set"));
}

function gib(r: App): Exact {
  return total(r, ({ memory }) => exact(/^(\d+(?:\.\d+)?)Gi$/.exec(memory ?? "")?.[1] ?? unpriced("container.memory is not in Gi")));
}
