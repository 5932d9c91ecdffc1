// Compute Engine beyond its machine types on demand: commitments, rates of cores and memory, GPUs, disks. Used by google-compute.mjs.
import { CALCULATOR, DISK_FIXTURE, DOUBTED, peerGoogle, SAGEMATH } from "./google-sources.mjs";
import { pricesByPlace, readCsv } from "./lib.mjs";

export function addRates(engine) {
  commitments(engine);
  componentRates(engine);
  gpus(engine);
  disks(engine);
  snapshots(engine);
}

/** Resource-based commitments. The list has them by month of 730 hours. */
function commitments(engine) {
  for (const term of [1, 3]) {
    for (const row of readCsv(`google/gce-commit${term}y-monthly.csv`)) {
      if (row.machineType.startsWith("custom-")) continue; // As on demand: by core and memory.
      if (["f1-micro", "g1-small"].includes(row.machineType)) continue; // No commitment covers them: what stands here is a full month's sustained use, or 0.
      const shared = { product: `Machine type ${row.machineType}`, purchase: `commit/${term}yr`, unit: "hours", ...CALCULATOR };
      for (const [place, price] of pricesByPlace(row, "machineType")) engine.add({ ...shared, place, price: hourly(price) });
    }
  }
}

/** A price by month as one by hour, without floating point. Local SSD inside a type has no finite one: the twelfth decimal is rounded, less than a cent in ten million hours. */
function hourly(monthly) {
  const [whole, fraction = ""] = monthly.split(".");
  const scaled = BigInt(whole + fraction) * 10n ** BigInt(12 - fraction.length);
  const digits = ((scaled + 365n) / 730n).toString().padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/, "");
}

/** Words of the machine families and whether a pattern of the catalogue spells them out with "Core" and "Ram". */
const FAMILIES = {
  c2d: ["C2D AMD", false],
  c3: ["C3", false],
  c3d: ["C3D", false],
  c4: ["C4", false],
  c4a: ["C4A Arm", true],
  c4d: ["C4D", false],
  c4n: ["C4N", false],
  e2: ["E2", false],
  n1: ["N1 Predefined", true],
  n2: ["N2", false],
  n2d: ["N2D AMD", false],
  n4: ["N4", false],
  n4a: ["N4A", false],
  n4d: ["N4D", false],
};

/** Commitments whose words the patterns spell out: "Commitment v1: C3 Cpu%1 Year". */
const COMMITTED_SEEN = new Set(["c3", "c3d", "c4", "c4a", "c4d", "c4n", "n1", "n4", "n4a", "n4d"]);

/** Rates of predefined machine types, solved from their prices. */
function componentRates(engine) {
  for (const { family, region: place, usage, vcpu_hour, gib_hour, max_rel_residual } of readCsv("google/gce-component-rates-derived.csv")) {
    if (family === "e2" && !usage.startsWith("commit")) continue; // Added with those of custom machines.
    const confidence = usage === "spot" || Number(max_rel_residual) > 1e-9 ? "approximate" : "exact";
    const { purchase, core, ram, basis } = wordsOf(family, usage);
    const row = { ...CALCULATOR, purchase, place, confidence, basis };
    engine.add({ ...row, product: core, unit: "vCPU-hours", price: vcpu_hour });
    engine.add({ ...row, product: ram, unit: "GB-hours", price: gib_hour });
  }
}

/** "Commitment v1: N2 Cpu in Americas for 1 Year": the purchase says the term. */
function wordsOf(family, usage) {
  const [words, isSpelled] = FAMILIES[family];
  const [, term] = /^commit(\d)y$/.exec(usage) ?? [];
  if (term) {
    const committed = family === "n1" ? "Commitment v1:" : `Commitment v1: ${words}`;
    const basis = COMMITTED_SEEN.has(family) ? "seen" : "inferred";
    return { purchase: `commit/${term}yr`, core: `${committed} Cpu`, ram: `${committed} Ram`, basis };
  }
  const isSpot = usage === "spot";
  const instance = `${isSpot ? "Spot Preemptible " : ""}${words} Instance`;
  return { purchase: isSpot ? "spot" : "on-demand", core: `${instance} Core`, ram: `${instance} Ram`, basis: isSpelled ? "seen" : "inferred" };
}

/** GPUs that come with machine types: the part of the type's price. The words of H200 are not known. */
function gpus(engine) {
  const words = {
    "nvidia-tesla-a100": "Nvidia Tesla A100 GPU",
    "nvidia-a100-80gb": "Nvidia Tesla A100 80GB GPU",
    "nvidia-h100-80gb": "Nvidia H100 80GB GPU",
    "nvidia-h200-141gb": "nvidia-h200-141gb",
    "nvidia-l4": "Nvidia L4 GPU",
  };
  for (const row of readCsv("google/gpu-hourly-2025-04.csv")) {
    const product = words[row.accelerator];
    if (!product) continue; // T4 is attached to N1 machines.
    const basis = product === row.accelerator ? "inferred" : "seen";
    for (const [place, price] of pricesByPlace(row, "accelerator")) {
      engine.add({ product, unit: "hours", ...SAGEMATH, place, price, basis, confidence: DOUBTED.has(place) ? "approximate" : "exact" });
    }
  }
}

function disks(engine) {
  for (const row of readCsv("google/disks-gib-month.csv")) {
    const [, family] = /^local-(c4\w?)$/.exec(row.key) ?? [];
    if (!family) continue;
    const shared = { product: `${family.toUpperCase()} Instance Local SSD`, unit: "GB-months", ...CALCULATOR };
    for (const [place, price] of pricesByPlace(row, "key", "type")) engine.add({ ...shared, place, price });
  }
  const units = { space: "GB-months", iops: "IOPS-months", throughput: "MiBps-months" };
  for (const { component, rate_type, usd_per_unit_month_730h: price } of readCsv("google/disk-components-us-central1-2026-08.csv")) {
    // No bill's words are known for storage pools: the source's names.
    if (/Storage Pool/.test(component)) engine.add({ product: component, unit: units[rate_type], ...DISK_FIXTURE, price, basis: "inferred" });
  }
}

/** There is a second SKU of these words at about half the price; in these regions the list seems to have that one. */
const HALF_PRICED = new Set(["europe-west12", "me-central1", "me-west1", "us-east5"]);

function snapshots(engine) {
  const row = readCsv("google/disks-gib-month.csv").find(({ key }) => key === "snapshot");
  for (const [place, price] of pricesByPlace(row, "key", "type")) {
    const confidence = HALF_PRICED.has(place) ? "approximate" : "exact";
    engine.add({ product: "Storage PD Snapshot", unit: "GB-months", ...CALCULATOR, place, price, confidence });
  }
  for (const { words, row: shared, start_usage, price } of peerGoogle("Compute Engine")) {
    if (!/^Storage (Image|Machine Image|PD Snapshot)$/.test(words)) continue;
    if (start_usage) engine.add({ ...shared, product: words, unit: "GB-months", price: "0" });
    engine.add({ ...shared, product: words, unit: "GB-months", from: start_usage ?? "0", price });
  }
}
