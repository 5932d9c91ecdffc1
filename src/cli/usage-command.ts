import { existsSync, writeFileSync } from "node:fs";
import { ConfigError, EXIT } from "../base/trouble.ts";
import type { Change } from "../plan/change.ts";
import { readPlan } from "../plan/read-plan.ts";
import { loadSheets } from "../resources/registry.ts";
import type { AnySheet } from "../resources/sheet.ts";
import { noUsage, type UsageOf } from "../resources/usage/usage.ts";
import type { UsageEntry } from "../resources/usage/usage-template.ts";
import { type Command, type Flags, readText, sourceOf, text } from "./flags.ts";
import type { CliWorld } from "./world.ts";

/** A usage file to fill in, for the resources of a plan. */
export const USAGE_INIT: Command = {
  about: "writes a usage file for the resources of a plan, with every key and what it means",
  flags: {
    plan: { value: "FILE", about: "plan as JSON (terraform show -json), or - for standard input", required: true },
    usage: { value: "FILE", about: "usage file whose figures are kept" },
    by: { value: "WHAT", about: "an entry for each address, or one for each type; default: address", choices: ["address", "type"] },
    out: { value: "FILE", about: "file to write, which must not exist yet; default: standard output" },
  },
  run: usageInit,
};

async function usageInit(flags: Flags, world: CliWorld): Promise<number> {
  const [{ usageTemplate }, plan] = await Promise.all([import("../resources/usage/usage-template.ts"), readPlan(sourceOf(text(flags, "plan") ?? ""))]);
  const sheets = await loadSheets(plan.types);
  const byType = text(flags, "by") === "type";
  const usageOf = await usageFrom(text(flags, "usage"));
  const changes = [...plan.changes()].filter(({ hasAfter, deposed }) => hasAfter && deposed === undefined);
  const entries = byType ? [...sheets].map(([type, sheet]) => entryOf(type, sheet, new Map())) : changes.flatMap((change) => entryFor(change, sheets, usageOf));
  const written = usageTemplate(byType ? "resource_type_default_usage" : "resource_usage", entries);
  const out = text(flags, "out");
  if (out === undefined) world.out(written);
  else write(out, written);
  return EXIT.pass;
}

function entryFor(change: Change, sheets: ReadonlyMap<string, AnySheet>, usageOf: UsageOf): UsageEntry[] {
  const sheet = sheets.get(change.type);
  return sheet ? [entryOf(change.address, sheet, usageOf(change))] : [];
}

function entryOf(name: string, { usage: keys }: AnySheet, given: UsageEntry["given"]): UsageEntry {
  return { name, keys, given };
}

async function usageFrom(path: string | undefined): Promise<UsageOf> {
  if (path === undefined) return noUsage;
  const { readUsageFile } = await import("../resources/usage/usage-file.ts");
  const { text: content, name } = readText(path);
  return readUsageFile(content, name).of;
}

/** Never over a file that somebody has filled in. */
function write(path: string, content: string): void {
  if (existsSync(path)) throw new ConfigError(`${path} exists already`, { remedy: "Name another file, or pass it with --usage to keep its figures." });
  writeFileSync(path, content, { flag: "wx" });
}
