import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unitOf } from "../../../../src/pricing/lists/google/units.ts";
import { purchaseOf, serviceNameOf, wordsOf } from "../../../../src/pricing/lists/google/words.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";

/** Keys of prices/google whose words stand in a source: product, unit, service. */
function seenKeys(): { service: string; product: string; purchase: string; unit: string }[] {
  return readdirSync("prices/google").flatMap((file) => {
    const [, ...rows] = parseCsv(readFileSync(`prices/google/${file}`, "utf8"));
    return rows
      .filter(({ cells }) => cells[8] === "seen" && !cells[0]?.startsWith("Machine type"))
      .map(({ cells: [product = "", purchase = "", unit = ""] }) => ({ service: file.replace(/\.csv$/, ""), product, purchase, unit }));
  });
}

/** The usageUnit that a unit of ours comes from. */
function usageUnitOf(unit: string): string {
  const [amount = "", period] = /^(.*)-(seconds|minutes|hours|months)$/.exec(unit)?.slice(1) ?? [unit];
  const times: Record<string, string> = { seconds: "s", minutes: "min", hours: "h", months: "mo" };
  const bytes: Record<string, string> = { MB: "MiBy", GB: "GiBy", GiB: "GiBy", TB: "TiBy" };
  if (period === undefined) return times[amount] ?? bytes[amount] ?? "count";
  return bytes[amount] === undefined ? (times[period] ?? "") : `${bytes[amount]}.${times[period]}`;
}

describe("our keys out of descriptions", () => {
  test.each([
    ["Nvidia Tesla A100 GPU running in Americas", "Nvidia Tesla A100 GPU"],
    ["T2D AMD Instance Ram running in Singapore", "T2D AMD Instance Ram"],
    ["Nvidia Tesla K80 GPU attached to Spot Preemptible VMs running in Iowa", "Nvidia Tesla K80 GPU attached to Spot Preemptible VMs"],
    ["SSD backed PD Capacity in Sao Paulo", "SSD backed PD Capacity"],
    ["SSD backed PD Capacity", "SSD backed PD Capacity"],
    ["Balanced PD Capacity in São Paulo", "Balanced PD Capacity"],
    ["Cloud SQL for MySQL: Zonal - 96 vCPU + 360GB RAM in Paris", "Cloud SQL for MySQL: Zonal - 96 vCPU + 360GB RAM"],
    ["Cloud SQL for PostgreSQL: Zonal - vCPU in Netherlands", "Cloud SQL for PostgreSQL: Zonal - vCPU"],
    ["Cloud SQL for SQL Server: Regional - RAM in APAC", "Cloud SQL for SQL Server: Regional - RAM"],
    ["Jobs CPU in europe-west3", "Jobs CPU"],
    ["Services CPU Tier 2  (Request-based billing)", "Services CPU (Request-based billing)"],
    ["Services CPU (Instance-based billing) in europe-west3", "Services CPU (Instance-based billing)"],
    ["Analysis (us-central1)", "Analysis"],
    ["BigQuery Storage API - Write (us)", "BigQuery Storage API - Write"],
    ["Redis Capacity Basic M1 South Carolina", "Redis Capacity Basic M1"],
    ["Nearline Storage Belgium", "Nearline Storage"],
    ["Nearline Storage Belgium (Early Delete)", "Nearline Storage (Early Delete)"],
    ["Nearline Storage US Multi-region", "Nearline Storage Multi-region"],
    ["Durable Reduced Availability Storage Asia Multi-region", "Durable Reduced Availability Storage Multi-region"],
    ["Commitment v1: Local SSD In Salt Lake City for 1 Year", "Commitment v1: Local SSD"],
    ["Network Vpn Internet Data Transfer Out from Americas to Australia", "Network Vpn Internet Data Transfer Out to Australia"],
    ["Network Data Transfer GCP Inter Region within Europe", "Network Data Transfer GCP Inter Region within Europe"],
    ["Artifact Registry Network Inter Region Egress Europe to Europe", "Artifact Registry Network Inter Region Egress Europe to Europe"],
    ["Licensing Fee for Windows Server 2019 Datacenter Edition (CPU cost)", "Licensing Fee for Windows Server Datacenter Edition (CPU cost)"],
    ["Licensing Fee for Windows Server 2012 R2 Datacenter Edition on f1-micro", "Licensing Fee for Windows Server Datacenter Edition on f1-micro"],
    ["Licensing Fee for Red Hat Enterprise Linux 9 on VM with up to 8 VCPU", "Licensing Fee for Red Hat Enterprise Linux on VM with up to 8 VCPU"],
    ["Licensing Fee for SLES 15 For SAP License on VM with 4 VCPU", "Licensing Fee for SLES For SAP License on VM with 4 VCPU"],
    ["DNS Query (port 53)", "DNS Query (port 53)"],
  ])("%s", (description, product) => expect(wordsOf(description, false)?.product).toBe(product));

  test("a name that nobody knows is the location where the SKU has one region only", () => {
    expect(wordsOf("SSD backed PD Capacity in New Place", true)?.product).toBe("SSD backed PD Capacity");
    expect(wordsOf("SSD backed PD Capacity in New Place", false)?.product).toBe("SSD backed PD Capacity in New Place");
  });

  test("what prices/google has keeps its words and its unit", () => {
    const keys = seenKeys();
    expect(keys.length).toBeGreaterThan(200);
    for (const { service, product, unit } of keys) {
      expect(wordsOf(product, true)).toEqual({ product });
      expect(`${product}: ${unitOf(usageUnitOf(unit), product, service)}`).toBe(`${product}: ${unit}`);
    }
  });

  test("spot products of prices/google are spot without a word of the API", () => {
    for (const { product, purchase } of seenKeys())
      if (purchase === "spot" || purchase === "on-demand") expect(purchaseOf("OnDemand", product), product).toBe(purchase);
  });

  test.each(["", "constructor", "h.h", "GiBy.mo.x", "GiBy.x", "__proto__"])("%j is no unit", (usageUnit) =>
    expect(unitOf(usageUnit, "X", "Y")).toBeUndefined(),
  );

  test.each([
    ["Compute Engine", "Compute Engine"],
    ["Stackdriver Logging", "Cloud Logging"],
    ["Cloud Pub/Sub", "Cloud Pub-Sub"],
    ["Cloud Functions", "Cloud Run Functions"],
  ])("the service %s is our %s", (name, ours) => expect(serviceNameOf(name)).toBe(ours));
});
