import type { Read } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { locationsOf, replicationAttributes, rotations, secretLines } from "./lines.ts";

const usage = {
  active_secret_versions: usageNumber("enabled and disabled versions on average that are no resources of their own"),
  monthly_access_operations: usageNumber("access operations in a month"),
  monthly_rotation_notifications: usageNumber("rotation notifications in a month"),
} as const;

type Secret = Read<typeof replicationAttributes> & Context<typeof usage, {}>;

export const secret: AnySheet = sheet({
  type: "google_secret_manager_secret",
  title: "Secret Manager secret",
  pricing: "cloud.google.com/secret-manager/pricing",
  limits: ["Versions that are a google_secret_manager_secret_version are priced there."],
  attributes: replicationAttributes,
  usage,
  components: [
    ...secretLines<Secret>((r) => r.usage.active_secret_versions?.times(locationsOf(r))),
    { name: "Rotation notifications", unit: "rotations", quantity: (r) => r.usage.monthly_rotation_notifications, price: rotations },
  ],
});
