import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, refersTo, sheet, usageText } from "../../sheet.ts";
import { connectors, connectorUsage } from "./connectors.ts";

const count = number({ default: exact(1), because: "one instance" });

const references = {
  plan: refersTo(
    "app_service_plan_id",
    ["azurerm_service_plan", "azurerm_app_service_plan"],
    { sku_name: text(), worker_count: count, sku: block({ size: text(), capacity: count }) },
    { apps: referredBy("azurerm_logic_app_standard", "app_service_plan_id", {}) },
  ),
} as const;

const usage = { sku: usageText("the size of a plan that is not in the plan: WS1, WS2 or WS3"), ...connectorUsage } as const;

type App = Read<{}> & Context<typeof usage, typeof references>;

/** learn.microsoft.com/azure/logic-apps/logic-apps-pricing: the sizes of Workflow Standard. */
const SIZES: ReadonlyMap<string, { vcpus: Exact; gib: Exact }> = new Map([
  ["WS1", { vcpus: exact(1), gib: exact(35).over(10) }],
  ["WS2", { vcpus: exact(2), gib: exact(7) }],
  ["WS3", { vcpus: exact(4), gib: exact(14) }],
]);

export const logicAppStandard: AnySheet = sheet({
  type: "azurerm_logic_app_standard",
  title: "Logic App (Standard)",
  pricing: "azure.microsoft.com/pricing/details/logic-apps",
  limits: ["Apps on one plan share what it costs equally.", "An app on an App Service plan or in an App Service Environment is billed with that."],
  attributes: {},
  usage,
  references,
  components: [
    {
      name: "Workflow vCPUs",
      detail: sizeOf,
      unit: "vCPU-hours",
      hourly: true,
      when: isWorkflowPlan,
      quantity: (r) => shapeOf(r).vcpus.times(shareOf(r)),
      price: azure("Logic Apps", "Logic Apps", "Standard", "Standard vCPU Duration"),
    },
    {
      name: "Workflow memory",
      detail: sizeOf,
      unit: "GiB-hours",
      hourly: true,
      when: isWorkflowPlan,
      quantity: (r) => shapeOf(r).gib.times(shareOf(r)),
      price: azure("Logic Apps", "Logic Apps", "Standard", "Standard Memory Duration"),
    },
    ...connectors,
  ],
});

function sizeOf({ refs: { plan }, usage: said }: App): string {
  return plan?.sku_name ?? plan?.sku?.size ?? said.sku ?? unpriced("its plan is not in the plan: usage sku says its size");
}

/** What is not a workflow plan is billed as an App Service plan. */
function isWorkflowPlan(r: App): boolean {
  return /^WS\d$/i.test(sizeOf(r));
}

function shapeOf(r: App): { vcpus: Exact; gib: Exact } {
  return SIZES.get(sizeOf(r).toUpperCase()) ?? unpriced(`the size ${sizeOf(r)} is not known`);
}

/** Instances of the plan, shared among its apps. */
function shareOf({ refs: { plan } }: App): Exact {
  if (!plan) return exact(1);
  const instances = plan.sku ? plan.sku.capacity : plan.worker_count;
  return instances.over(Math.max(plan.refs.apps.length, 1));
}
