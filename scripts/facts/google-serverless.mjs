// Writes prices/google/{Cloud Run,Cloud Run Functions}.csv. A price holds in the regions of a tier; words of some SKUs name the tier in place of a region.
import { addAfterFree, FIREBASE, onePrice, PAGES, peerGoogle } from "./google-sources.mjs";
import { FactTable, readCsv } from "./lib.mjs";

/** The item of the rates, its words and unit. Words of idle cores are not known: the source's own. */
const RUN = {
  "vcpu active": ["Services CPU (Request-based billing)", "vCPU-seconds", "seen"],
  memory: ["Services Memory (Request-based billing)", "GiB-seconds", "seen"],
  "vcpu idle (min instances)": ["vcpu idle (min instances)", "vCPU-seconds", "inferred"],
};
const FUNCTIONS = {
  memory: ["(1st Gen) Memory", "GB-seconds", "seen"],
  cpu: ["(1st Gen) CPU", "GHz-seconds", "seen"],
  "idle cpu (min instances)": ["idle cpu (min instances)", "GHz-seconds", "inferred"],
  egress: ["(1st Gen) Network Data Transfer Out", "GB", "seen"],
};

const run = new FactTable();
const functions = new FactTable();

tiered(run, "Cloud Run / Functions gen2", RUN, "cloud_run");
tiered(functions, "Functions gen1", FUNCTIONS, "functions_gen1");
everywhere(run, "Cloud Run / Functions gen2", "Requests", "requests");
everywhere(functions, "Functions gen1", "(1st Gen) Invocations", "invocations");
pages();
peer();
run.write("Cloud Run", "google");
functions.write("Cloud Run Functions", "google");

function tiered(table, product, items, tiers) {
  for (const row of readCsv("google/serverless-tiers.csv")) {
    const tier = tierOf(row[`${tiers}_tier_docs`], row[`${tiers}_tier_firebase_tools`]);
    if (!tier) continue;
    for (const rate of readCsv("google/serverless-rates.csv")) {
      if (rate.product !== product || !items[rate.item]) continue;
      const [words, unit, basis] = items[rate.item];
      addAfterFree(table, rate.free_per_month || "0", { product: words, unit, basis, ...FIREBASE, place: row.region, price: rate[`tier${tier}_usd`] });
    }
  }
}

/** Undefined where the two sources differ (africa-south1) or neither has the region. */
function tierOf(docs, tools) {
  return docs === tools || !docs || !tools ? docs || tools : undefined;
}

function everywhere(table, product, words, unit) {
  const row = readCsv("google/serverless-rates.csv").find((rate) => rate.product === product && rate.item === "invocations");
  const price = onePrice(["tier1_usd", "tier2_usd"].map((tier) => [tier, row[tier]]));
  addAfterFree(table, row.free_per_month, { product: words, unit, ...FIREBASE, place: "global", price });
}

/** Hours of a core and of a GiB, as seconds; free steps as above. */
function pages() {
  const items = { "vCPU (request based)": "vcpu active", "memory (request based)": "memory" };
  for (const { service, item, region, price_usd, checked_on } of readCsv("google/services-pages-2026-09.csv")) {
    if (service !== "Cloud Run" || !items[item]) continue;
    const [product, unit] = RUN[items[item]];
    const rate = readCsv("google/serverless-rates.csv").find((one) => one.product.startsWith("Cloud Run") && one.item === items[item]);
    addAfterFree(run, rate.free_per_month, { product, unit, ...PAGES, date: checked_on, place: region, price: perSecond(price_usd) });
  }
}

function perSecond(hourly) {
  const price = Number((Number(hourly) / 3600).toFixed(12))
    .toFixed(12)
    .replace(/0+$/, "");
  if (Math.abs(Number(price) * 3600 - Number(hourly)) > 1e-12) throw new Error(`${hourly} an hour is no price of a second`);
  return price;
}

function peer() {
  for (const { words, row, start_usage } of peerGoogle("Cloud Run")) {
    const product = words.replace(/ Tier 2 +/, " ").replace(/ in europe-west3$/, "");
    const unit = /CPU/.test(product) ? "vCPU-seconds" : /Memory/.test(product) ? "GiB-seconds" : "requests";
    addAfterFree(run, start_usage ?? "0", { ...row, product, unit });
  }
  const units = { Invocations: "invocations", CPU: "GHz-seconds", Memory: "GB-seconds", "Network Data Transfer Out": "GB" };
  for (const { words, row, start_usage } of peerGoogle("Cloud Run Functions")) {
    addAfterFree(functions, start_usage ?? "0", { ...row, product: words, unit: units[words.replace("(1st Gen) ", "")] });
  }
}
