import { number, text, texts, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { sizeOfSources, sourceDisk } from "./size-of-source.ts";

export const snapshot: AnySheet = sheet({
  type: "google_compute_snapshot",
  title: "Compute Engine snapshot",
  pricing: "cloud.google.com/compute/disks-image-pricing",
  limits: [
    "Billed is what has changed since the snapshot before, after compression: without storage_gb the size of the disk is counted, the most that it can be.",
    "Traffic of snapshots to other regions is not priced.",
  ],
  attributes: {
    disk_size_gb: number({ default: undefined, because: "the size of its disk" }),
    storage_locations: texts({ because: "the region of its disk" }),
    snapshot_type: text({ default: "STANDARD", because: "Google's default" }),
  },
  usage: { storage_gb: usageNumber("GB that the snapshot takes, averaged over the month") },
  references: { disk: sourceDisk },
  components: [
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => {
        const most = r.usage.storage_gb ?? r.disk_size_gb ?? sizeOfSources(r.refs);
        if (most && !r.usage.storage_gb) r.assume("counted as large as its disk (give usage storage_gb)");
        return most;
      },
      price: (r) => {
        if (r.snapshot_type !== "STANDARD") unpriced("the price of archive snapshots is not known");
        return google("Compute Engine", "Storage PD Snapshot", { place: r.storage_locations[0]?.toLowerCase() || undefined });
      },
    },
  ],
});
