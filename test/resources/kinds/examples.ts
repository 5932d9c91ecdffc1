import { readdirSync, readFileSync } from "node:fs";
import type { OwnPrice, OwnSheet } from "../../../src/resources/kinds/own-sheet.ts";
import { readKinds } from "../../../src/resources/kinds/read-kinds.ts";
import { readUsageFile } from "../../../src/resources/usage/usage-file.ts";
import type { Fixture } from "../../support/honesty.ts";
import { type MadeChange, planOf } from "../../support/plans.ts";

const FOLDER = "examples/kinds";

const read = readdirSync(FOLDER)
  .sort()
  .map((name) => readKinds(readFileSync(`${FOLDER}/${name}`, "utf8"), name));

/** All kinds of examples/kinds. */
export const sheets: ReadonlyMap<string, OwnSheet> = new Map(read.flatMap((kinds) => [...kinds.sheets]));
export const prices: readonly OwnPrice[] = read.flatMap((kinds) => kinds.prices);

const own = { provider_name: "registry.terraform.io/acme/acme" };
const DATABASE = {
  region: "eu-west-1",
  topology: [{ nodes: 3, size: "large" }],
  backup: [{ size_gb: 500 }],
  support: [{ enabled: true }],
  volume: [
    { size_gb: 100, class: "ssd" },
    { size_gb: 1000, class: "hdd" },
  ],
};

const CHANGES: readonly MadeChange[] = [
  { ...own, address: "datadog_monitor.metric", after: { type: "metric alert" } },
  { ...own, address: "datadog_monitor.log", after: { type: "log alert", draft_status: "published" } },
  { ...own, address: "datadog_monitor.draft", after: { type: "log alert", draft_status: "draft" } },
  { ...own, address: "datadog_monitor.unforeseen", after: { type: "rum alert" } },
  { ...own, address: "datadog_synthetics_test.api", after: { type: "api", locations: ["a", "b", "c"] } },
  { ...own, address: "datadog_synthetics_test.browser", after: { type: "browser", locations: ["a"] } },
  { ...own, address: "datadog_dashboard.one", after: {} },
  { ...own, address: "acme_database.large", after: DATABASE },
  { ...own, address: "acme_database.small", after: { ...DATABASE, topology: [{ nodes: 1 }], backup: [], support: [{ enabled: false }], volume: [] } },
  { ...own, address: "acme_database_replica.grown", before: DATABASE, after: { ...DATABASE, topology: [{ nodes: 5, size: "large" }] } },
];

const USAGE = `
resource_usage:
  datadog_synthetics_test.api:
    monthly_runs: 400000
  acme_database.large:
    monthly_egress_gb: 250
`;

/** A plan with all kinds of the examples. */
export const fixture: Fixture = { plan: await planOf(CHANGES), usageOf: readUsageFile(USAGE, "usage.yml").of };
