// Writes src/resources/machines/{aws,azure,google}.json: what every machine type has, for those who compare machines. The columns are described in each file.
import { mkdirSync, writeFileSync } from "node:fs";
import { readCsv } from "./lib.mjs";

const FOLDER = "src/resources/machines";
const ACCELERATORS = { what: "accelerators", source: "collected out of the tables of machine types and prices, ai/README-ai.md", date: "2026-11-21" };

/** Accelerators by cloud and machine type. */
const accelerators = new Map(readCsv("ai/gpu-instances.csv").map((row) => [`${row.cloud} ${row.instance_type}`, row]));

/** What the collection says of an accelerator's evidence, in a word; nothing where the list of types has it all. */
const EVIDENCE = {
  "count listed; name and memory by size name": "count",
  "by size name": "name",
  "count unknown": "uncounted",
  "fraction of one GPU (general knowledge)": "known",
};

const COLUMNS = ["vcpu", "memoryGib", "architecture", "family", "accelerators", "accelerator", "acceleratorGib"];
const FAMILY = ["series", "generation", "modifiers"];

/** Standard_NC24ads_A100_v4, Standard_M96s-24_2_v3: learn.microsoft.com/azure/virtual-machines/vm-naming-conventions. */
const AZURE_NAME = /^(?:Standard|Basic)_([A-Z]+)\d+(?:-\d+)?([a-z]*)(?:-\d+)?((?:_(?!v\d|Promo)[A-Za-z0-9]+)*)(?:_v(\d))?(?:_Promo)?$/;

/** vCPUs of the first series, which no list has: learn.microsoft.com/azure/virtual-machines/sizes/retirement and "Cloud Services sizes". */
const FIRST_SERIES = Object.fromEntries(
  Object.entries({ Basic: [1, 1, 2, 4, 8], Standard: [1, 1, 2, 4, 8, 2, 4, 8] }).flatMap(([tier, vcpus]) => vcpus.map((vcpu, at) => [`${tier}_A${at}`, vcpu])),
);

/** Families of Arm cores: C4A and T2A by the catalogue's words ("C4A Arm Instance"), N4A by cloud.google.com/compute/docs/general-purpose-machines. */
const ARM = new Set(["c4a", "n4a", "t2a"]);

aws();
azure();
google();

function aws() {
  const families = readCsv("aws/ec2-families.csv").map(({ family, series, generation, modifiers, generation_flag }) => [
    family,
    [series, number(generation), modifiers, text(generation_flag)],
  ]);
  const types = readCsv("aws/ec2-instance-types.csv").map((row) => {
    const count = row.gpu_count || row.accelerator_count;
    const specification = [number(row.vcpu), number(row.memory_gib), architectureOf(row), row.family];
    return [row.instance_type, [...specification, ...acceleratorOf("aws", row.instance_type, count)]];
  });
  write("aws", {
    sources: [
      { what: "specifications", source: "github.com/aws/karpenter-provider-aws website/content/en/docs/reference/instance-types.md 1d927085", date: "2026-08" },
      {
        what: "specifications",
        source: "github.com/kubernetes/autoscaler cluster-autoscaler/cloudprovider/aws/ec2_instance_types.go 55c37cd5",
        date: "2026-01-22",
      },
      { what: "specifications; previous generation", source: "github.com/yeo/ec2.shop data 74c9fd8a", date: "2025-04" },
      { what: "GPUs of old types", source: "github.com/vantage-sh/ec2instances.info scraper/aws/ec2/gpu_data.go 4ef36cd2", date: "2026-07" },
      ACCELERATORS,
    ],
    columns: COLUMNS,
    familyColumns: [...FAMILY, "status"],
    families,
    types,
  });
}

/** The source takes Apple's cores for Intel's, so it says nothing of them. */
function architectureOf({ family, arch }) {
  return family.startsWith("mac-m") ? null : architecture(arch);
}

function azure() {
  const families = new Map();
  const known = new Map(readCsv("azure/vm-sizes.csv").map((row) => [row.armSkuName, row]));
  const priced = readCsv("azure/vm-linux-hourly.csv").filter(({ armSkuName }) => !known.has(armSkuName));
  const types = [...known.values(), ...priced.map(({ armSkuName }) => ({ armSkuName }))].map((row) => {
    const family = azureFamily(row, families);
    const first = row.vcpu ? undefined : FIRST_SERIES[row.armSkuName];
    // The source rounds half a GiB (Standard_B1ls) down to 0: not known.
    const specification = [
      first ?? number(row.vcpu),
      row.memory_gib === "0" ? null : number(row.memory_gib),
      architecture(row.arch),
      family,
      first ? "page" : text(row.spec_source),
    ];
    const [count, name, memory] = acceleratorOf("azure", row.armSkuName, row.gpu === "0" ? "" : row.gpu);
    // The N series have accelerators, also those of which no list says how many.
    const unlisted = row.armSkuName.startsWith("Standard_N") && count === null ? "uncounted" : undefined;
    const evidence = EVIDENCE[accelerators.get(`azure ${row.armSkuName}`)?.basis] ?? unlisted;
    return [row.armSkuName, [...specification, count, name, memory, evidence]];
  });
  write("azure", {
    sources: [
      {
        what: "specifications",
        source: "github.com/kubernetes/autoscaler cluster-autoscaler/cloudprovider/azure/azure_instance_types.go 55c37cd5",
        date: "2026-03-17",
      },
      {
        what: "quota families",
        source: "github.com/Azure/karpenter-provider-azure pkg/providers/instancetype/known_skus.yaml 352646f5",
        date: "2026-06-18",
      },
      { what: "families, and vCPUs where specSource is name", source: "learn.microsoft.com/azure/virtual-machines/vm-naming-conventions", date: "2026-11-21" },
      { what: "vCPUs where specSource is page", source: "learn.microsoft.com/azure/virtual-machines/sizes/retirement", date: "2026-11-21" },
      ACCELERATORS,
    ],
    columns: [...COLUMNS.slice(0, 4), "specSource", ...COLUMNS.slice(4), "acceleratorBasis"],
    familyColumns: [...FAMILY, "quotaFamily"],
    families: [...families],
    types,
  });
}

/** "NCads_A100_v4" as in the size's name; its quota family where all of its sizes have the same. */
function azureFamily({ armSkuName, family: quota }, families) {
  const [found, series, features, words, version] = AZURE_NAME.exec(armSkuName) ?? [];
  if (!found) return null;
  // A number between the underscores is memory in TiB.
  const modifiers = features + words.replaceAll(/_\d+(?=_|$)/g, "");
  const name = `${series}${modifiers}${version ? `_v${version}` : ""}`;
  const before = families.get(name);
  const agrees = !before || before[3] === text(quota);
  families.set(name, [series, number(version), modifiers, agrees ? text(quota) : null]);
  return name;
}

function google() {
  const rows = readCsv("google/gce-machine-types.csv").filter(({ machineType }) => !machineType.startsWith("custom-"));
  const families = [...new Set(rows.map(({ family }) => family))].map((family) => {
    const [, series, generation, modifiers] = /^([a-z])(\d)([a-z]*)$/.exec(family);
    return [family, [series, Number(generation), modifiers]];
  });
  const types = rows.map((row) => {
    const specification = [number(row.vcpu_billed), number(row.memory_gib), ARM.has(row.family) ? "arm64" : "x86_64", row.family];
    return [row.machineType, [...specification, ...acceleratorOf("google", row.machineType, row.gpu_count), number(row.local_ssd)]];
  });
  // Price of a device of so many chips and cores; pods are priced by core, the later ones by chip.
  const tpus = [...new Set(readCsv("ai/gcp-tpu-hourly.csv").map(({ tpu, unit }) => JSON.stringify([tpu, unit])))].map((pair) => {
    const [tpu, unit] = JSON.parse(pair);
    const [name, chips, cores] = /^(.*?)(?: \((\d+) chips, (\d+) cores\)| \(.*\))?$/.exec(tpu).slice(1);
    return [name, [unit, number(chips), number(cores)]];
  });
  write("google", {
    sources: [
      { what: "specifications", source: "github.com/Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml fd66b26f", date: "2026-07-30" },
      { what: "families and their architecture", source: "names of the families; words of the catalogue (build/mapping.csv dac31281)", date: "2026-08" },
      { what: "TPUs", source: "github.com/skypilot-org/skypilot-catalog catalogs/v8/gcp/vms.csv 006059e0", date: "2026" },
      ACCELERATORS,
    ],
    columns: [...COLUMNS, "localSsdGib"],
    familyColumns: FAMILY,
    families,
    types,
    tpuColumns: ["pricedBy", "chips", "cores"],
    tpus,
  });
}

/** [count, name, GiB of each]: the collection's, which knows fractions that the lists round; it may not contradict them else. */
function acceleratorOf(cloud, type, listed = "") {
  const found = accelerators.get(`${cloud} ${type}`);
  if (!found) return [number(listed), null, null];
  const isFraction = Number(found.count) < 1;
  if (listed !== "" && !isFraction && listed !== found.count) throw new Error(`${type}: ${found.count} accelerators are not ${listed}`);
  return [number(found.count), found.accelerator, number(found.memory_gib_per_accel)];
}

/** Kinds of the accelerators that a cloud's types have. */
function kindsOf(cloud) {
  const ours = [...accelerators.values()].filter((row) => row.cloud === cloud && !row.instance_type.startsWith("attached"));
  return [...new Map(ours.map(({ accelerator, kind }) => [accelerator, kind]))];
}

function architecture(word) {
  return word === "amd64" ? "x86_64" : text(word);
}

function number(cell) {
  return cell ? Number(cell) : null;
}

function text(cell) {
  return cell || null;
}

/** One line for each type; what is not known is null, or absent at the end of a row. */
function write(cloud, { sources, columns, familyColumns, families, types, ...more }) {
  const head = { sources, columns, familyColumns, ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "tpus")) };
  const parts = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  parts.push(section("acceleratorKinds", kindsOf(cloud)));
  if (more.tpus) parts.push(section("tpus", more.tpus));
  parts.push(section("families", families), section("types", types));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${cloud}.json`, `{\n${parts.join(",\n")}\n}\n`);
}

function section(name, entries) {
  const lines = entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(Array.isArray(value) ? trimmed(value) : value)}`).sort();
  return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
}

function trimmed(row) {
  const last = row.findLastIndex((cell) => cell !== null && cell !== undefined);
  return row.slice(0, last + 1);
}
