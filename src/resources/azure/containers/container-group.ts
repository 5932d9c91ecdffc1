import { type Exact, sum } from "../../../base/exact.ts";
import { blocks, count, number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  os_type: text(),
  sku: text({ default: "Standard", because: "the provider's default" }),
  priority: text({ default: "Regular", because: "the provider's default" }),
  container: blocks({ cpu: number(), memory: number(), gpu: count() }),
} as const;

const usage = { monthly_hrs: usageNumber("hours a month in which the group runs") } as const;

type Group = Read<typeof attributes> & Context<typeof usage, {}>;

export const containerGroup: AnySheet = sheet({
  type: "azurerm_container_group",
  title: "Container group (ACI)",
  pricing: "azure.microsoft.com/pricing/details/container-instances",
  limits: [
    "It is counted as running all month; a group that ends by itself needs usage monthly_hrs.",
    "GPUs, dedicated groups, public addresses and data transfer are not priced.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "vCPU",
      detail: (r) => wordsOf(r),
      unit: "vCPU-hours",
      hourly: true,
      quantity: (r) => running(total(r, "cpu"), r.usage.monthly_hrs),
      price: (r) => priced(wordsOf(r), "vCPU Duration"),
    },
    {
      name: "Memory",
      detail: (r) => wordsOf(r),
      unit: "GB-hours",
      hourly: true,
      quantity: (r) => running(total(r, "memory"), r.usage.monthly_hrs),
      price: (r) => priced(wordsOf(r), "Memory Duration"),
    },
    {
      name: "Windows software",
      unit: "seconds",
      hourly: true,
      when: (r) => r.os_type?.toLowerCase() === "windows",
      quantity: (r) => running(total(r, "cpu").times(3600), r.usage.monthly_hrs),
      price: priced("Standard", "Windows Software Duration"),
    },
    {
      name: "GPU",
      unit: "hours",
      when: (r) => r.container.some(({ gpu }) => gpu > 0),
      quantity: () => undefined,
      price: () => unpriced("containers with a GPU have no price in the list of today"),
    },
  ],
});

function priced(sku: string, meter: string): PriceQuery {
  return azure("Container Instances", "Container Instances", sku, `${sku} ${meter}`);
}

/** The group is charged for what its containers request together. */
function total(r: Group, which: "cpu" | "memory"): Exact {
  return sum(r.container.map((one) => one[which] ?? unpriced(`container.${which} is not set`)));
}

function wordsOf({ sku, priority }: Group): string {
  if (priority === "Spot") return "Standard Spot";
  if (sku === "Confidential") return "Confidential containers ACI";
  return sku === "Standard" ? "Standard" : unpriced(`${sku} groups have no known billing words`);
}
