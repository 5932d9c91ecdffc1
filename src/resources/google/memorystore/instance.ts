import { block, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { nodeAttributes, nodesOf, persistence } from "./nodes.ts";

const attributes = {
  ...nodeAttributes,
  node_type: text({ default: "HIGHMEM_MEDIUM", because: "Memorystore's default" }),
  persistence_config: persistence,
  automated_backup_config: block({ retention: text({ default: undefined, because: "no automated backups" }) }, { because: "no automated backups" }),
} as const;

const usage = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") } as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

export const instance: AnySheet = sheet({
  type: "google_memorystore_instance",
  title: "Memorystore for Valkey instance",
  pricing: "cloud.google.com/memorystore/docs/valkey/pricing",
  limits: ["Data transfer between zones and to instances in other regions is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Nodes",
      detail: (r) => r.node_type,
      unit: "hours",
      hourly: true,
      quantity: nodesOf,
      // The source's words: valkey-highmem-medium.
      price: (r) => google("Memorystore for Valkey", `valkey-${r.node_type.toLowerCase().replaceAll("_", "-")}`),
    },
    {
      name: "AOF persistence",
      unit: "GB-hours",
      hourly: true,
      when: (r) => r.persistence_config?.mode === "AOF",
      quantity: nodesOf,
      price: () => unpriced("the price of persistence by append-only files is not known"),
    },
    {
      name: "Backups",
      unit: "GB-hours",
      hourly: true,
      when: hasBackups,
      quantity: (r) => r.usage.backup_storage_gb,
      price: () => unpriced("the price of backups is not known"),
    },
  ],
});

function hasBackups(r: Instance): boolean {
  return r.automated_backup_config?.retention !== undefined || r.usage.backup_storage_gb !== undefined;
}
