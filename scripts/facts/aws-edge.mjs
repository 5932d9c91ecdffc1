// Writes prices/aws/{AWSGlobalAccelerator,AWSShield,awswaf,AWSFMS}.csv.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addItems, addPeerFacts, listed } from "./feed-tables.mjs";
import { FACTS, FactTable, peerFacts, readCsv } from "./lib.mjs";

globalAccelerator();
shield();
firewall();
firewallManager();

/**
 * The place is "from>to", by area. The feed has the premium for the dominant direction "in" only; the price page has one rate for both directions,
 * and the peer's two facts for "out" are equal to it: so "out" stands here as approximate.
 */
function globalAccelerator() {
  const table = new FactTable();
  const published = { source: "aws-price-watcher", date: "2024-08-26" };
  for (const { from_location, to_location, price_usd } of readCsv("aws/global-accelerator.csv")) {
    const key =
      from_location === "Any"
        ? { product: "fixed fee", unit: "hours", basis: "inferred", place: "global" }
        : { product: "IN-Bytes-Internet#Dominant", unit: "GB", basis: "seen", place: `${from_location}>${to_location}` };
    table.add({ ...published, ...key, price: price_usd });
    if (key.unit === "GB") table.add({ ...published, ...key, product: "OUT-Bytes-Internet#Dominant", confidence: "approximate", price: price_usd });
  }
  addPeerFacts(table, "AWSGlobalAccelerator", ({ attributes: { fromLocation, toLocation, usagetype, operation } }) => ({
    product: `${usagetype.replace(`${fromLocation}-${toLocation}-`, "")}#${operation}`,
    unit: "GB",
    place: `${fromLocation}>${toLocation}`,
  }));
  // The peer has the hourly fee in its code; its date is that of the peer's other facts on the service.
  const [{ price }] = readLines("peer-hardcoded.jsonl").filter(({ what }) => what === "Global Accelerator fixed fee");
  const fee = { product: "fixed fee", unit: "hours", basis: "inferred", place: "global" };
  table.add({ ...fee, source: "peer-suite", date: peerFacts("AWSGlobalAccelerator")[0].golden_date, price });
  table.write("AWSGlobalAccelerator");
}

function shield() {
  const table = new FactTable();
  const steps = { "First 100TB": 0, "Next 400TB": 102400, "Next 500TB": 512000, "512000 upto Inf": 512000, "Above 1000TB": 1024000 };
  addItems(table, "shield", ({ item }) => {
    if (item === "Advanced Monthly Fee") return { product: item, unit: "months" };
    const [, product, step] = /^(.*?) ((?:First|Next|Above) \d+TB|512000 upto Inf)$/.exec(item);
    return { product: product.replace("out of", "out"), unit: "GB", from: steps[step] };
  });
  table.write("AWSShield");
}

/** Rules and lists cost the same in WAF Classic and WAF in every region, under two names. */
function firewall() {
  const products = {
    "Rule Activated per Month": ["RuleV2", "months"],
    "Rules added per WebACL per month": ["Rule", "months"],
    "Web ACL Activated per Month": ["WebACLV2", "months"],
    "WebACL per month": ["WebACL", "months"],
    "Request Processed Tier1 per Request": ["RequestV2-Tier1", "requests"],
    // Some regions' name lacks the capacity units.
    "Request Processed Tier2 per Request": ["Request Processed Tier2 2000WCU per Request", "requests"],
  };
  const named = listed(products, undefined, /V2|^Rule|^WebACL/);
  const table = new FactTable();
  addItems(table, "waf", (row) => {
    const known = named(row);
    if (known) return known;
    const unit = row.item.includes("per Month") ? "months" : "requests";
    // Two ladders of the same name but with other steps: one for targeted, one for common bots.
    const targeted = /Bot Control Request Processed Shield Protected .* (0 to 1000000|1000000 to Inf)$/.test(row.item);
    const [product, from] = row.item.split(/ from (\d+) to \w+$/);
    return { product: targeted ? product.replace("Control Request", "Control Targeted Request") : product, unit, from };
  });
  addPeerFacts(table, "awswaf", ({ attributes: { usagetype } }) => {
    const product = /\)(\w+(?:-Tier1)?)\$/.exec(usagetype)[1];
    return { product, unit: product.startsWith("Request") ? "requests" : "months" };
  });
  table.write("awswaf");
}

function firewallManager() {
  const table = new FactTable();
  addItems(table, "fms", ({ item }) => ({ product: item, unit: "months" }));
  table.write("AWSFMS");
}

function readLines(path) {
  const lines = readFileSync(join(FACTS, path), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}
