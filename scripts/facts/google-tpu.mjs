// Writes prices/google/Cloud TPU.csv. The bill's words are not known: names of the source.
import { SKYPILOT } from "./google-sources.mjs";
import { FactTable, readCsv } from "./lib.mjs";

const UNITS = { "chip-hour": "chip-hours", "core-hour": "core-hours", "device-hour": "hours" };

const table = new FactTable();
for (const { tpu, region: place, price_usd: price, unit } of readCsv("ai/gcp-tpu-hourly.csv")) {
  table.add({ product: `TPU ${tpu.replace(/ \(.*/, "")}`, unit: UNITS[unit], ...SKYPILOT, place, price, basis: "inferred" });
}
table.write("Cloud TPU", "google");
