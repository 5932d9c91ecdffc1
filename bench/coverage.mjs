// Counts what becomes of the resource changes of the plan corpus (../shared/plan-corpus), by cloud and action; then again with a default region, which teams
// state in their policy and these public plans lack.
// Usage: node bench/coverage.mjs [FOLDER]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = process.argv[2] ?? "../shared/plan-corpus";
const work = mkdtempSync(join(tmpdir(), "costgate-coverage-"));
const policy = join(work, "costgate.yml");
writeFileSync(policy, "version: 1\ndefault_regions: { aws: us-east-1, google: us-central1 }\nallow_partial: true\n");
const STATUSES = ["priced", "free", "needs-usage", "unpriced", "unsupported"];
const CLOUDS = { aws: "aws_", azure: "azurerm_", google: "google_" };
const plans = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "index.json");

console.log("as the plans stand, all managed resources:");
show((plan) => ["estimate", "--plan", plan]);
console.log("\nwith a default region, what changes:");
show((plan) => ["gate", "--plan", plan, "--policy", policy, "--format", "json"]);
rmSync(work, { recursive: true });

/** A table of counts, and the most frequent reasons of what has no price. */
function show(command) {
  const counts = new Map();
  const reasons = new Map();
  for (const plan of plans) {
    for (const { type, action, status, reasons: because = [] } of resourcesOf(command(join(folder, plan)))) {
      const cloud = Object.keys(CLOUDS).find((name) => type.startsWith(CLOUDS[name]));
      if (!cloud) continue;
      for (const row of [`${cloud} ${action}`, `${cloud} all`]) counts.set(row, { ...counts.get(row), [status]: (counts.get(row)?.[status] ?? 0) + 1 });
      const reason = status === "unpriced" ? (because[0] ?? "").replace(/^.*?: /, "").slice(0, 70) : status === "unsupported" ? type : undefined;
      if (reason) reasons.set(`${cloud} ${status}: ${reason}`, (reasons.get(`${cloud} ${status}: ${reason}`) ?? 0) + 1);
    }
  }
  for (const [row, count] of [...counts].sort()) {
    const all = STATUSES.reduce((sum, status) => sum + (count[status] ?? 0), 0);
    const gaps = (count.unpriced ?? 0) + (count.unsupported ?? 0);
    console.log(
      `${row.padEnd(18)} ${String(all).padStart(5)}: ${STATUSES.map((status) => `${count[status] ?? 0} ${status}`).join(", ")} (${((100 * gaps) / all).toFixed(1)} % gaps)`,
    );
  }
  for (const [reason, n] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(`  ${String(n).padStart(4)} × ${reason}`);
}

function resourcesOf(args) {
  const { status, stdout } = spawnSync(process.execPath, ["dist/cli.js", ...args, "--as-of", "2026-11-21"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return status === 2 && stdout === "" ? [] : (JSON.parse(stdout).resources ?? []);
}
