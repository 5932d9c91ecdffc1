import { exact } from "../../../base/exact.ts";
import { type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { machineComponents } from "../shared/virtual-machine.ts";
import { computeMachines } from "./compute.ts";

const WORKSPACES = ["azurerm_machine_learning_workspace", "azurerm_ai_foundry", "azurerm_ai_foundry_project"] as const;

const attributes = { virtual_machine_size: text() } as const;

const usage = { monthly_hrs: usageNumber("hours a month in which it runs") } as const;

const references = { workspace: refersTo("machine_learning_workspace_id", WORKSPACES, {}) } as const;

type Instance = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const computeInstance: AnySheet = sheet({
  type: "azurerm_machine_learning_compute_instance",
  title: "Machine Learning compute instance",
  pricing: "azure.microsoft.com/pricing/details/machine-learning",
  limits: ["The disk and the load balancer that come with an instance are not in the plan and not priced."],
  attributes,
  usage,
  references,
  components: machineComponents((r: Instance) =>
    computeMachines({
      get size() {
        return r.virtual_machine_size;
      },
      attribute: "virtual_machine_size",
      isLowPriority: false,
      count: exact(1),
      get hours() {
        return r.usage.monthly_hrs;
      },
      get place() {
        return r.refs.workspace?.region;
      },
    }),
  ),
});
