// Writes prices/google/{Compute Engine,Kubernetes Engine}.csv.
import { addNetwork } from "./google-compute-network.mjs";
import { addRates } from "./google-compute-rates.mjs";
import { CALCULATOR, DISK_FIXTURE, DOUBTED, onePrice, SAGEMATH, SKYPILOT } from "./google-sources.mjs";
import { FactTable, peerFacts, peerRow, pricesByPlace, readCsv } from "./lib.mjs";

const engine = new FactTable();

machines();
customMachines();
licences();
disks();
hyperdisks();
accelerators();
addresses();
peerCompute();
addRates(engine);
addNetwork(engine);
engine.write("Compute Engine", "google");
kubernetes();

/** A machine type is a bundle of core, memory and what comes built in; spot prices move from day to day. */
function machines() {
  const lists = [
    ["google/gce-ondemand-hourly.csv", { purchase: "on-demand" }],
    ["google/gce-spot-hourly.csv", { purchase: "spot", confidence: "approximate" }],
  ];
  for (const [path, rest] of lists) {
    for (const row of readCsv(path)) {
      if (isCustom(row.machineType)) continue;
      for (const [place, price] of pricesByPlace(row, "machineType"))
        engine.add({ product: `Machine type ${row.machineType}`, unit: "hours", ...CALCULATOR, ...rest, place, price });
    }
  }
}

function isCustom(machineType) {
  return machineType.startsWith("custom-");
}

/**
 * Core and memory of custom machines. N1: solved from two custom types of the list. E2: the rates of the predefined types, which the catalogue has no others of.
 * N2 and N2D: those rates and 5 % (cloud.google.com/compute/vm-instance-pricing, "custom machine types"; exact for N1 and the peer's figures).
 */
function customMachines() {
  for (const [usage, list] of [
    ["ondemand", "google/gce-ondemand-hourly.csv"],
    ["spot", "google/gce-spot-hourly.csv"],
  ]) {
    const [one, two] = ["custom-1-7680-ext", "custom-2-10240-ext"].map((type) => readCsv(list).find(({ machineType }) => machineType === type));
    for (const [place, price] of pricesByPlace(one, "machineType")) {
      const ram = (2 * price - two[place]) / 5; // 1 core + 7.5 GiB and 2 cores + 10 GiB.
      customRates("Custom Instance", usage, place, price - 7.5 * ram, ram, {});
    }
  }
  const families = { e2: ["E2 Instance", 1], n2: ["N2 Custom Instance", 1.05], n2d: ["N2D AMD Custom Instance", 1.05] };
  for (const { family, region, usage, vcpu_hour, gib_hour } of readCsv("google/gce-component-rates-derived.csv")) {
    if (!families[family] || !["ondemand", "spot"].includes(usage)) continue;
    const [words, premium] = families[family];
    customRates(words, usage, region, vcpu_hour * premium, gib_hour * premium, premium === 1 ? {} : { confidence: "approximate" });
  }
}

function customRates(words, usage, place, core, ram, rest) {
  const isSpot = usage === "spot";
  const row = { ...CALCULATOR, purchase: isSpot ? "spot" : "on-demand", place, ...rest, ...(isSpot && { confidence: "approximate" }) };
  const product = isSpot ? `Spot Preemptible ${words}` : words;
  const basis = product === "E2 Instance" ? "seen" : "inferred"; // E2's stand in a genuine answer of the catalogue.
  engine.add({ ...row, product: `${product} Core`, unit: "vCPU-hours", price: decimal(core), basis });
  engine.add({ ...row, product: `${product} Ram`, unit: "GB-hours", price: decimal(ram), basis });
}

function decimal(price) {
  return String(Number(price.toFixed(9)));
}

/** Fees of premium images are alike everywhere; per vCPU for Windows and Red Hat, per machine for SUSE. The words are those of one version of each. */
function licences() {
  const specs = new Map(readCsv("google/gce-machine-types.csv").map((row) => [row.machineType, row]));
  const perVcpu = (column, type) => (row) => [row[column] / specs.get(row.machineType).vcpu_billed, type];
  const red = "Licensing Fee for Red Hat Enterprise Linux";
  const sap = `${red} for SAP with High Availability and Update Services`;
  const fees = [
    ["Licensing Fee for Windows Server Datacenter Edition (CPU cost)", "vCPU-hours", "n1-standard-4", perVcpu("windows")],
    ["Licensing Fee for Windows Server Datacenter Edition on f1-micro", "hours", "f1-micro", (row) => [row.windows]],
    ["Licensing Fee for Windows Server Datacenter Edition on g1-small", "hours", "g1-small", (row) => [row.windows]],
    [`${red} on VM with up to 8 VCPU`, "vCPU-hours", "n1-standard-4", perVcpu("rhel")],
    [`${red} on VM with 9 to 127 VCPU`, "vCPU-hours", "n1-standard-16", perVcpu("rhel")],
    [`${red} on VM with 128 VCPU or more`, "vCPU-hours", "n2-standard-128", perVcpu("rhel")],
    [`${sap} on VM with up to 8 VCPU`, "vCPU-hours", "n1-standard-4", perVcpu("rhel-sap")],
    [`${sap} on VM with 9 to 127 VCPU`, "vCPU-hours", "n1-standard-16", perVcpu("rhel-sap")],
    [`${sap} on VM with 128 or more VCPU`, "vCPU-hours", "n2-standard-128", perVcpu("rhel-sap")],
    ["Licensing Fee for SUSE Linux Enterprise Server", "hours", "n1-standard-4", (row) => [row.sles]],
    ["Licensing Fee for SUSE Linux Enterprise Server on f1-micro", "hours", "f1-micro", (row) => [row.sles]],
    ["Licensing Fee for SUSE Linux Enterprise Server on g1-small", "hours", "g1-small", (row) => [row.sles]],
    ["Licensing Fee for SLES For SAP License on VM with 1 to 3 VCPU", "hours", "n1-standard-2", (row) => [row["sles-sap"]]],
    ["Licensing Fee for SLES For SAP License on VM with 4 VCPU", "hours", "n1-standard-4", (row) => [row["sles-sap"]]],
    ["Licensing Fee for SLES For SAP License on VM with 6 or more VCPU", "hours", "n1-standard-8", (row) => [row["sles-sap"]]],
  ];
  const rows = new Map(readCsv("google/gce-license-hourly.csv").map((row) => [row.machineType, row]));
  for (const [product, unit, machineType, feeOf] of fees) {
    const [price] = feeOf(rows.get(machineType));
    engine.add({ product, unit, ...CALCULATOR, place: "global", price: decimal(Number(price)), basis: "inferred" });
  }
}

function disks() {
  const products = {
    hdd: "Storage PD Capacity",
    "hdd-replicated": "Regional Storage PD Capacity",
    balanced: "Balanced PD Capacity",
    "balanced-replicated": "Regional Balanced PD Capacity",
    ssd: "SSD backed PD Capacity",
    "ssd-replicated": "Regional SSD backed PD Capacity",
    extreme: "Extreme PD Capacity",
    "hyperdisk-extreme": "Hyperdisk Extreme Capacity",
    local: "SSD backed Local Storage",
  };
  for (const row of readCsv("google/disks-gib-month.csv")) {
    if (!products[row.key]) continue;
    for (const [place, price] of pricesByPlace(row, "key", "type")) engine.add({ product: products[row.key], unit: "GB-months", ...CALCULATOR, place, price });
  }
}

function hyperdisks() {
  for (const row of readCsv("google/hyperdisk-balanced-monthly-2025-04.csv")) {
    const [, what] = /^hyperdisk-balanced-(\w+)$/.exec(row.component);
    for (const [place, price] of pricesByPlace(row, "component", "unit")) {
      engine.add({
        ...hyperdisk("Hyperdisk Balanced", what),
        ...SAGEMATH,
        place,
        price,
        confidence: DOUBTED.has(place) ? "approximate" : "exact",
        basis: "inferred",
      });
    }
  }
  for (const { component, rate_type, usd_per_unit_month_730h: price } of readCsv("google/disk-components-us-central1-2026-08.csv")) {
    const words = /^(Extreme|Hyperdisk (?:Extreme|Throughput|Balanced|Balanced High Availability|ML)) provisioned /.exec(component)?.[1];
    if (!words) continue;
    if (rate_type === "space" && words.endsWith("Extreme")) continue; // The list of all regions has it.
    const name = words === "Extreme" ? "Extreme PD" : words;
    engine.add({
      ...hyperdisk(name, { space: "capacity", iops: "iops", throughput: "throughput" }[rate_type]),
      ...DISK_FIXTURE,
      price,
      basis: words.endsWith("Extreme") ? "seen" : "inferred",
    });
  }
}

function hyperdisk(name, what) {
  const [word, unit] = { capacity: ["Capacity", "GB-months"], iops: ["IOPS", "IOPS-months"], throughput: ["Throughput", "MiBps-months"] }[what];
  return { product: `${name} ${word}`, unit };
}

/** GPUs that are attached to N1 machines; those of other families come with the machine type. */
function accelerators() {
  const words = { t4: "Nvidia Tesla T4 GPU", p4: "Nvidia Tesla P4 GPU", p100: "Nvidia Tesla P100 GPU", v100: "Nvidia Tesla V100 GPU" };
  for (const { region, ...row } of readCsv("google/gpu-attachable-hourly-skypilot.csv")) {
    for (const [column, price] of Object.entries(row)) {
      if (price !== "") engine.add({ product: words[column.replace("nvidia-tesla-", "")], unit: "hours", ...SKYPILOT, place: region, price });
    }
  }
  const t4 = readCsv("google/gpu-hourly-2025-04.csv").find(({ accelerator }) => accelerator === "nvidia-tesla-t4");
  for (const [place, price] of pricesByPlace(t4, "accelerator"))
    engine.add({ product: words.t4, unit: "hours", ...SAGEMATH, place, price, confidence: DOUBTED.has(place) ? "approximate" : "exact" });
}

/** One price for all regions, as the table shows. */
function addresses() {
  const row = readCsv("google/network.csv").find(({ key }) => key === "ip-vm-in-use");
  const price = onePrice(pricesByPlace(row, "key", "per"));
  engine.add({ product: "External IP Charge on a Standard VM", unit: "hours", ...CALCULATOR, place: "global", price });
}

/** The peer's patterns for what the sheets of this service ask for. */
function peerCompute() {
  const units = [
    [/ Core$/, "vCPU-hours"],
    [/ Ram$/, "GB-hours"],
    [/Capacity$|Local Storage/, "GB-months"],
    [/IOPS$/, "IOPS-months"],
    [/GPU|External IP/, "hours"],
  ];
  for (const fact of peerFacts("Compute Engine")) {
    const { description, machineType } = fact.attributes;
    const purchase = /preemptible/i.test(fact.purchase_option ?? description) ? "spot" : "on-demand";
    if (machineType) {
      engine.add({ ...peerRow(fact), product: `Machine type ${machineType.replaceAll(/\/\^|\$\/i$/g, "")}`, unit: "hours", purchase });
      continue;
    }
    const product = description
      ?.replace(/^\/\^?/, "")
      .replace(/\/i?$/, "")
      .replace("( in .*)?$", "")
      .replace(/ running$/, "");
    const unit = /Load Balancing|Vpn|Data Transfer/.test(product) ? undefined : units.find(([pattern]) => pattern.test(product))?.[1];
    if (unit) engine.add({ ...peerRow(fact), product, unit, purchase, basis: "seen" });
  }
}

function kubernetes() {
  const table = new FactTable();
  const units = {
    "Autopilot Pod mCPU Requests": "mCPU-hours",
    "Autopilot Pod Memory Requests": "GB-hours",
    "Autopilot Pod Ephemeral Storage Requests": "GB-hours",
  };
  for (const fact of peerFacts("Kubernetes Engine")) {
    const product = fact.attributes.description.replaceAll(/^\/\^|\/i$/g, "");
    table.add({ ...peerRow(fact), product, unit: units[product] ?? "hours", basis: "seen" });
    // One fee for every cluster, says cloud.google.com/kubernetes-engine/pricing; the peer asks for the words of regional ones only.
    if (product === "Regional Kubernetes Clusters") table.add({ ...peerRow(fact), product: "Zonal Kubernetes Clusters", unit: "hours", basis: "inferred" });
  }
  table.write("Kubernetes Engine", "google");
}
