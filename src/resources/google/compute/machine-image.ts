import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const machineImage: AnySheet = sheet({
  type: "google_compute_machine_image",
  title: "Compute Engine machine image",
  pricing: "cloud.google.com/compute/disks-image-pricing",
  attributes: {},
  usage: { storage_gb: usageNumber("GB that the image takes, averaged over the month") },
  components: [{ name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: google("Compute Engine", "Storage Machine Image") }],
});
