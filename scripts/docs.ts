import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PolicyCases } from "../src/cli/policy-cases.ts";
import { keysOf } from "../src/config/schema-keys.ts";
import { gate } from "../src/gate.ts";
import { Policy } from "../src/policy/policy.ts";
import { FLEET_TYPES } from "../src/policy/rules/fleet.ts";
import { MODEL } from "../src/policy/rules/model.ts";
import { ENDPOINTS, GUARDS } from "../src/policy/rules/pack/guards.ts";
import { pack } from "../src/policy/rules/pack/index.ts";
import { StandingFile } from "../src/policy/standing-file.ts";
import { PriceLock } from "../src/pricing/lock.ts";
import { buildPack } from "../src/pricing/snapshot/build-pack.ts";
import { PriceBookFile } from "../src/pricing/terms/book-schema.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import { reportOf } from "../src/report/model.ts";
import { KindsFile } from "../src/resources/kinds/schema.ts";
import { groups } from "../src/resources/registry.ts";
import { resourcePages } from "./resource-pages.ts";

/** What is written from the source: path → text. A test holds the files against it. */
export async function documents(): Promise<Map<string, string>> {
  const readme = readFileSync("README.md", "utf8");
  return new Map([
    ["schemas/policy-1.json", `${JSON.stringify(policySchema(), null, 2)}\n`],
    ["schemas/kinds-1.json", `${JSON.stringify(kindsSchema(), null, 2)}\n`],
    ["schemas/prices-1.json", `${JSON.stringify(bookSchema(), null, 2)}\n`],
    ["schemas/lock-1.json", `${JSON.stringify(lockSchema(), null, 2)}\n`],
    ["schemas/standing-1.json", `${JSON.stringify(standingSchema(), null, 2)}\n`],
    ["schemas/policy-cases-1.json", `${JSON.stringify(casesSchema(), null, 2)}\n`],
    ["docs/policy-reference.md", policyReference()],
    ...(await resourcePages()),
    ["docs/rules.md", rulesPage(readFileSync("docs/rules.md", "utf8"))],
    ["README.md", between(between(between(readme, "inputs", inputsTable()), "coverage", coverageTable()), "comment", await comment())],
  ]);
}

function policySchema(): object {
  const schema = z.toJSONSchema(Policy, { io: "input", target: "draft-2020-12" });
  return {
    $id: "https://costgate.dev/schemas/policy-1.json",
    title: "costgate policy, edition 1",
    description: "costgate.yml: budgets, and what gaps mean.",
    ...schema,
  };
}

function kindsSchema(): object {
  const schema = z.toJSONSchema(KindsFile, { io: "input", target: "draft-2020-12" });
  return {
    $id: "https://costgate.dev/schemas/kinds-1.json",
    title: "costgate kinds, edition 1",
    description: "Resource types of a team's own, as data: what they are billed for, and at which prices.",
    ...schema,
  };
}

function bookSchema(): object {
  return {
    $id: "https://costgate.dev/schemas/prices-1.json",
    title: "costgate price book, edition 1",
    description: "A team's discounts and own prices over list prices; the policy names the file in prices.book.",
    ...z.toJSONSchema(PriceBookFile, { io: "input", target: "draft-2020-12" }),
  };
}

function lockSchema(): object {
  return {
    $id: "https://costgate.dev/schemas/lock-1.json",
    title: "costgate price lock, edition 1",
    description: "The lock file of `costgate prices sync`: which snapshots hold the prices, and where they are from.",
    ...z.toJSONSchema(PriceLock, { io: "input", target: "draft-2020-12" }),
  };
}

/** docs/rules.md with what expressions may read, and the rules of the pack. */
function rulesPage(page: string): string {
  const types = FLEET_TYPES.map((type) => `\`${type}\``).join(", ");
  return between(between(between(between(page, "model", modelTable()), "fleets", types), "pack", packTable()), "guards", guardsTable());
}

function casesSchema(): object {
  return {
    $id: "https://costgate.dev/schemas/policy-cases-1.json",
    title: "costgate policy cases, edition 1",
    description: "Cases for `costgate policy test`.",
    ...z.toJSONSchema(PolicyCases, { io: "input", target: "draft-2020-12" }),
  };
}

function standingSchema(): object {
  return {
    $id: "https://costgate.dev/schemas/standing-1.json",
    title: "costgate standing, edition 1",
    description: "What is known besides a run: what other projects cost by budget, and what was merged.",
    ...z.toJSONSchema(StandingFile, { io: "input", target: "draft-2020-12" }),
  };
}

function policyReference(): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("*", "\\*").replaceAll("<", "&lt;");
  const rows = keysOf(Policy).map(({ path, type, required, default: given, description = "" }) => {
    const standing = required ? "required" : given === undefined ? "" : `\`${JSON.stringify(given)}\``;
    return `| \`${path}\` | ${cell(type)} | ${standing} | ${cell(description)} |`;
  });
  const head = ["| key | value | default | meaning |", "| --- | --- | --- | --- |"];
  return `# All keys of costgate.yml\n\nWritten by \`npm run docs\` from the schema. \`[]\` is an item of a list, \`*\` a name of your choice. How they work together: [policy.md](policy.md).\n\n${[...head, ...rows].join("\n")}\n`;
}

function modelTable(): string {
  const rows = Object.entries(MODEL).flatMap(([name, fields]) =>
    Object.entries(fields).map(
      ([field, { type, about }]) =>
        `| \`${name === "owners" ? "resource.owners" : name}.${field}\` | ${type === "owners" ? "see below" : `\`${type}\``} | ${about} |`,
    ),
  );
  return ["| field | type | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

function packTable(): string {
  const rows = pack.map(({ name, about, settings }) => {
    const { properties = {}, required = [] } = z.toJSONSchema(settings, { io: "input", target: "draft-2020-12" });
    const keys = Object.entries(properties).map(([key, given]) => {
      const { description = "", default: fallback } = given as { description?: string; default?: unknown };
      const note = required.includes(key) ? "required" : fallback === undefined ? "" : `default ${JSON.stringify(fallback)}`;
      return `\`${key}\`: ${description}${note === "" ? "" : ` (${note})`}`;
    });
    return `| \`${name}\` | ${about} | ${keys.join("; ")} |`;
  });
  return ["| rule | demands | `with` |", "| --- | --- | --- |", ...rows].join("\n");
}

function guardsTable(): string {
  const clouds = ["aws", "azure", "google"] as const;
  const named = (types: readonly string[]): string => types.map((type) => `\`${type}\``).join(", ");
  const rows = clouds.map((cloud) => {
    const endpoints = Object.keys(ENDPOINTS).filter((type) => ENDPOINTS[type] === cloud);
    const guards = (["budget", "quota", "alarm"] as const).map((kind) =>
      named(Object.keys(GUARDS).filter((type) => GUARDS[type]?.cloud === cloud && GUARDS[type]?.kind === kind)),
    );
    return `| ${cloud} | ${named(endpoints)} | ${guards.join(" | ")} |`;
  });
  return ["| cloud | endpoints | budgets | quotas | alarms |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

interface ActionFile {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
}

function inputsTable(): string {
  const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as ActionFile;
  const rows = Object.entries(inputs).map(
    ([name, { description, required, default: given }]) =>
      `| \`${name}\`${required ? " (required)" : ""} | ${description} | ${given === undefined ? "" : `\`${given}\``} |`,
  );
  const results = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return [["| input | meaning | default |", "| --- | --- | --- |", ...rows].join("\n"), ["| output | meaning |", "| --- | --- |", ...results].join("\n")].join(
    "\n\n",
  );
}

function coverageTable(): string {
  const rows = groups.map(({ cloud, group, types }) => `| ${cloud} | ${group} | ${types.map((type) => `\`${type}\``).join(", ")} |`);
  return ["| cloud | service | resource types |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The comment for fixtures/web-shop as a quotation: its head and the first rows of its table. */
async function comment(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "costgate-docs-"));
  try {
    const prices = join(folder, "prices.pack");
    buildPack("fixtures/prices", prices);
    const named = (name: string): { name: string; text: string } => ({ name, text: readFileSync(name, "utf8") });
    const shop = { plan: "fixtures/web-shop/plan.json", usage: named("fixtures/web-shop/usage.yml"), policy: named("examples/policies/web-shop.yml") };
    const { estimate, verdict } = await gate({
      ...shop,
      prices: { shipped: prices, folder: "." },
      readFile: () => Promise.resolve(undefined),
      env: {},
      log: () => undefined,
      asOf: "2026-11-21",
      production: true,
    });
    const lines = renderMarkdown(reportOf(estimate, verdict), estimate.currency).split("\n");
    const table = lines.filter((line) => line.startsWith("| "));
    const head = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith("<details")),
      )
      .join("\n")
      .trimEnd()
      .split("\n");
    return [...head, "", ...table.slice(0, ROWS), ...table.slice(-1)].map((line) => `> ${line}`.trimEnd()).join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the table in the README, its two head lines included. */
const ROWS = 9;

function between(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there are no marks for ${name}`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
