import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const dataFactory: AnySheet = sheet({
  type: "azurerm_data_factory",
  title: "Data factory",
  pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
  limits: ["Inactive pipelines, change data capture and managed Airflow are not priced; what runs is billed with its integration runtime."],
  attributes: {},
  usage: {
    monthly_read_write_operation_entities: usageNumber("entities a month that are made, read, changed or deleted"),
    monthly_monitoring_operation_entities: usageNumber("run records a month that monitoring reads"),
  },
  components: [
    {
      name: "Read and write operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_read_write_operation_entities,
      price: azure("Azure Data Factory v2", "Azure Data Factory v2", "Cloud", "Cloud Read Write Operations"),
    },
    {
      name: "Monitoring operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_monitoring_operation_entities,
      price: azure("Azure Data Factory v2", "Azure Data Factory v2", "Cloud", "Cloud Monitoring Operations"),
    },
  ],
});
