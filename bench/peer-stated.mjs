// Proves a reason of bench/peer-explained.json by figures: where the peer assumes something that the plan leaves open, the same plan is estimated
// with that assumption stated in it, and must then give the peer's figure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether `difference` vanishes once the plan states `stating` (attribute or block.attribute → value) for its resource. */
export function agreesWhenStated({ folder, case: name, address, expected }, stating, { root, pack }) {
  const stem = join(root, folder, name);
  const plan = JSON.parse(readFileSync(`${stem}.plan.json`, "utf8"));
  const facts = JSON.parse(readFileSync(`${stem}.expected.json`, "utf8"));
  const after = plan.resource_changes.find((change) => change.address === address).change.after;
  for (const [path, value] of Object.entries(stating)) {
    const [block, attribute] = path.split(".");
    after[block] = attribute === undefined ? value : [{ ...after[block]?.[0], [attribute]: value }];
  }
  const cost = estimate(plan, stem, facts, pack).resources.find((resource) => resource.address === address)?.monthlyCost;
  // As score.py: half a cent for each line that the peer rounds, at least one cent.
  const tolerance = Math.max(0.01, 0.005 * (facts.lines?.[address] ?? 1)) + 1e-9;
  return cost !== null && cost !== undefined && Math.abs(Number(cost) - expected) <= tolerance;
}

function estimate(plan, stem, { currency, asOf, settings }, pack) {
  const work = mkdtempSync(join(tmpdir(), "costgate-stated-"));
  const file = join(work, "plan.json");
  writeFileSync(file, JSON.stringify(plan));
  const usage = existsSync(`${stem}.usage.json`) ? ["--usage", `${stem}.usage.json`] : [];
  const more = ["--currency", currency ?? "USD", "--as-of", asOf ?? "", "--production", String(settings?.isProduction ?? true), "--format", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "estimate", "--plan", file, ...usage, "--prices", pack, ...more], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  rmSync(work, { recursive: true });
  if (!stdout) throw new Error(`${stem}: ${stderr}`);
  return JSON.parse(stdout);
}
