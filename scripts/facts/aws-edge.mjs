// Writes prices/aws/{AWSGlobalAccelerator,AWSShield,awswaf,AWSFMS}.csv.
import { addItems, addPeerFacts, listed } from "./feed-tables.mjs";
import { FactTable, readCsv } from "./lib.mjs";

globalAccelerator();
shield();
firewall();
firewallManager();

/** The feed has the premium for the dominant direction "in" only; the place is "from>to", by area. */
function globalAccelerator() {
  const table = new FactTable();
  const published = { source: "aws-price-watcher", date: "2024-08-26" };
  for (const { from_location, to_location, price_usd } of readCsv("aws/global-accelerator.csv")) {
    const key =
      from_location === "Any"
        ? { product: "fixed fee", unit: "hours", basis: "inferred", place: "global" }
        : { product: "IN-Bytes-Internet#Dominant", unit: "GB", basis: "seen", place: `${from_location}>${to_location}` };
    table.add({ ...published, ...key, price: price_usd });
  }
  addPeerFacts(table, "AWSGlobalAccelerator", ({ attributes: { fromLocation, toLocation, usagetype, operation } }) => ({
    product: `${usagetype.replace(`${fromLocation}-${toLocation}-`, "")}#${operation}`,
    unit: "GB",
    place: `${fromLocation}>${toLocation}`,
  }));
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
