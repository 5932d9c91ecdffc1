import { number, texts } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { imageSources, sizeOfSources } from "./size-of-source.ts";

export const image: AnySheet = sheet({
  type: "google_compute_image",
  title: "Compute Engine image",
  pricing: "cloud.google.com/compute/disks-image-pricing",
  limits: ["Billed is what the image takes after compression: without storage_gb the size of its disk is counted, the most that it can be."],
  attributes: {
    disk_size_gb: number({ default: undefined, because: "the size of its source" }),
    storage_locations: texts({ because: "near its source" }),
  },
  usage: { storage_gb: usageNumber("GB that the image takes, averaged over the month") },
  references: imageSources,
  components: [
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => {
        const most = r.usage.storage_gb ?? r.disk_size_gb ?? sizeOfSources(r.refs);
        if (most && !r.usage.storage_gb) r.assume("counted as large as its disk (give usage storage_gb)");
        return most;
      },
      price: (r) => google("Compute Engine", "Storage Image", { place: r.storage_locations[0]?.toLowerCase() || undefined }),
    },
  ],
});
