import { type Exact, exact } from "../../../base/exact.ts";
import { flag, type Read } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { managed_virtual_network_enabled: flag({ default: false, because: "the provider's default" }) } as const;

const usage = {
  serverless_sql_pool_size_tb: usageNumber("TB a month that queries of the serverless SQL pool process"),
  dataflow_basic_instances: usageNumber("basic data flows that run at once; 1 where not given"),
  dataflow_basic_vcores: usageNumber("vCores of a basic data flow; 8 where not given"),
  monthly_dataflow_basic_hours: usageNumber("hours a month in which basic data flows run"),
  dataflow_standard_instances: usageNumber("standard data flows that run at once; 1 where not given"),
  dataflow_standard_vcores: usageNumber("vCores of a standard data flow; 8 where not given"),
  monthly_dataflow_standard_hours: usageNumber("hours a month in which standard data flows run"),
  monthly_datapipeline_azure_hosted_activity_runs: usageNumber("thousands of activity runs a month on the Azure integration runtime"),
  monthly_datapipeline_azure_hosted_data_integration_units: usageNumber("data integration units of a copy; 4 where not given"),
  monthly_datapipeline_azure_hosted_data_integration_hours: usageNumber("hours a month in which data are copied on the Azure integration runtime"),
  monthly_datapipeline_azure_hosted_integration_runtime_hours: usageNumber("hours a month of pipeline activities on the Azure integration runtime"),
  monthly_datapipeline_azure_hosted_external_integration_runtime_hours: usageNumber("hours a month of external activities on the Azure integration runtime"),
  monthly_datapipeline_self_hosted_activity_runs: usageNumber("thousands of activity runs a month on a self-hosted integration runtime"),
  monthly_datapipeline_self_hosted_data_movement_hours: usageNumber("hours a month in which data are copied on a self-hosted integration runtime"),
  monthly_datapipeline_self_hosted_integration_runtime_hours: usageNumber("hours a month of pipeline activities on a self-hosted integration runtime"),
  monthly_datapipeline_self_hosted_external_integration_runtime_hours: usageNumber("hours a month of external activities on a self-hosted integration runtime"),
} as const;

type Workspace = Read<typeof attributes> & Context<typeof usage, {}>;
type Key = keyof typeof usage;
type Quantity = (r: Workspace) => Exact | undefined;

export const workspace: AnySheet = sheet({
  type: "azurerm_synapse_workspace",
  title: "Synapse workspace",
  pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
  limits: ["SQL and Spark pools are billed as resources of their own; Data Explorer pools, SSIS and Synapse Link are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Serverless SQL pool",
      unit: "TB",
      quantity: (r) => r.usage.serverless_sql_pool_size_tb,
      sharedTiers: true,
      price: priced("Serverless SQL Pool", "Standard", "Standard Data Processed"),
    },
    dataFlow("Data flow, basic", "Basic", "dataflow_basic_instances", "dataflow_basic_vcores", "monthly_dataflow_basic_hours"),
    dataFlow("Data flow, standard", "Standard", "dataflow_standard_instances", "dataflow_standard_vcores", "monthly_dataflow_standard_hours"),
    hosted("Activity runs, Azure runtime", "Orchestration Activity Run", "runs", thousands("monthly_datapipeline_azure_hosted_activity_runs")),
    hosted("Data movement, Azure runtime", "Data Movement", "hours", (r) =>
      r.usage.monthly_datapipeline_azure_hosted_data_integration_hours?.times(r.usage.monthly_datapipeline_azure_hosted_data_integration_units ?? exact(4)),
    ),
    hosted("Pipeline activities, Azure runtime", "Pipeline Activity", "hours", given("monthly_datapipeline_azure_hosted_integration_runtime_hours")),
    hosted(
      "External activities, Azure runtime",
      "External Pipeline Activity",
      "hours",
      given("monthly_datapipeline_azure_hosted_external_integration_runtime_hours"),
    ),
    own("Activity runs, self-hosted runtime", "Orchestration Activity Run", "runs", thousands("monthly_datapipeline_self_hosted_activity_runs")),
    own("Data movement, self-hosted runtime", "Data Movement", "hours", given("monthly_datapipeline_self_hosted_data_movement_hours")),
    own("Pipeline activities, self-hosted runtime", "Pipeline Activity", "hours", given("monthly_datapipeline_self_hosted_integration_runtime_hours")),
    own(
      "External activities, self-hosted runtime",
      "External Pipeline Activity",
      "hours",
      given("monthly_datapipeline_self_hosted_external_integration_runtime_hours"),
    ),
  ],
});

function priced(product: string, sku: string, meter: string): PriceQuery {
  return azure("Azure Synapse Analytics", `Azure Synapse Analytics ${product}`, sku, meter);
}

function given(key: Key): Quantity {
  return (r) => r.usage[key];
}

function thousands(key: Key): Quantity {
  return (r) => r.usage[key]?.times(1000);
}

/** Pipelines on Azure's runtime; within a managed virtual network it is another one. */
function hosted(name: string, meter: string, unit: string, quantity: Quantity): Component<Workspace> {
  return {
    name,
    unit,
    quantity,
    price: (r) => {
      const runtime = r.managed_virtual_network_enabled ? "Azure Hosted Managed VNET IR" : "Azure Hosted IR";
      return priced("Pipelines", runtime, `${runtime} ${meter}`);
    },
  };
}

function own(name: string, meter: string, unit: string, quantity: Quantity): Component<Workspace> {
  return { name, unit, quantity, price: priced("Pipelines", "Self Hosted IR", `Self Hosted IR ${meter}`) };
}

/** A data flow has 8 vCores at least: azure.microsoft.com/pricing/details/synapse-analytics. */
function dataFlow(name: string, kind: string, instances: Key, vcores: Key, hours: Key): Component<Workspace> {
  return {
    name,
    unit: "hours",
    quantity: ({ usage: said }) => said[hours]?.times(said[vcores] ?? exact(8)).times(said[instances] ?? exact(1)),
    price: priced(`Data Flow - ${kind}`, "vCore", "vCore"),
  };
}
