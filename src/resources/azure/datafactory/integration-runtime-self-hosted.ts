import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { activityComponents, activityUsage } from "./activities.ts";

const references = {
  factory: refersTo("data_factory_id", "azurerm_data_factory", {}),
  factoryByName: refersTo("data_factory_name", "azurerm_data_factory", {}),
} as const;

type Runtime = Context<typeof activityUsage, typeof references>;

export const integrationRuntimeSelfHosted: AnySheet = sheet({
  type: "azurerm_data_factory_integration_runtime_self_hosted",
  title: "Data factory integration runtime, self-hosted",
  pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
  limits: ["The machines that it runs on are billed by themselves."],
  attributes: {},
  usage: activityUsage,
  references,
  components: activityComponents<Runtime>(
    () => "Self Hosted",
    ({ refs }) => (refs.factory ?? refs.factoryByName)?.region,
  ),
});
