// Runs `gate` without a policy on every file of the plan corpus (../shared/plan-corpus) and compares with what its index expects.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "../shared/plan-corpus";
const { files } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
let right = 0;
for (const { file, expect } of files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "estimate", "--plan", join(folder, file), "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const gate = spawnSync(process.execPath, ["dist/cli.js", "gate", "--plan", join(folder, file), "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const problem = problemOf({ expect, status, stdout, stderr, gate });
  if (problem === undefined) right++;
  else console.log(`${file} (${expect}): ${problem}`);
}
console.log(`${right} of ${files.length} as expected`);
process.exitCode = right === files.length ? 0 : 1;

function problemOf({ expect, status, stdout, stderr, gate }) {
  if (gate.status !== status) return `gate ends with ${gate.status}, estimate with ${status}: ${gate.stderr.slice(0, 300)}`;
  if (status !== 0 && status !== 2) return `exit code ${status}: ${stderr.slice(0, 300)}`;
  if (status === 2) {
    if (expect === "accept") return `refused: ${stderr.slice(0, 300)}`;
    // Cause on the first line, remedy on the second.
    return /^costgate: .{20,}\n {2}.{15,}/.test(stderr) ? undefined : `refused without cause and remedy: ${stderr.slice(0, 300)}`;
  }
  if (expect === "refuse-with-reason") return "accepted";
  const { resources } = JSON.parse(stdout);
  const known = ["priced", "free", "needs-usage", "unpriced", "unsupported"];
  const odd = resources.find((resource) => !known.includes(resource.status));
  if (odd) return `${odd.address} is ${odd.status}`;
}
