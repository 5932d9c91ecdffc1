// Scores `estimate` against the peer's own cases (../shared/peer-cases), with a snapshot of the peer's own prices, for the types that have a sheet.
// Usage: node bench/peer.mjs [--all] [--vendor aws|azure|google]: --all judges every type. Needs python3.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { agreesWhenStated } from "./peer-stated.mjs";

const root = "../shared/peer-cases";
const all = process.argv.includes("--all");
const vendor = process.argv[process.argv.indexOf("--vendor") + 1];
const folders = ["aws", "aws-real", "azure", "google"].filter((name) => vendor === undefined || !process.argv.includes("--vendor") || name.startsWith(vendor));
const registry = ["aws", "azure", "google"].map((cloud) => readFileSync(`src/resources/groups/${cloud}.ts`, "utf8")).join("");
const types = new Set([...registry.matchAll(/"((?:aws|azurerm|google)_[a-z0-9_]+)"/g)].map(([, type]) => type));
const work = mkdtempSync(join(tmpdir(), "costgate-peer-"));
const pack = join(work, "peer.pack");
run(process.execPath, ["dist/cli.js", "prices", "build", "--facts", "prices", "--source", "peer-suite", "--out", pack]);

let [judged, matched] = [0, 0];
const byType = new Map();
const differences = [];
for (const folder of folders) score(folder);
for (const [type, { good, bad }] of [...byType].sort()) console.log(`${type.padEnd(44)} ${good} of ${good + bad}`);
const explained = JSON.parse(readFileSync("bench/peer-explained.json", "utf8"));
const explanationOf = ({ case: name, address }) => explained.find((one) => new RegExp(`^(${one.cases})$`).test(name) && new RegExp(one.address).test(address));
const counts = { mistakes: 0, stated: 0, unexplained: 0 };
for (const diff of differences) {
  const explanation = explanationOf(diff);
  const stated = explanation?.stating !== undefined && agreesWhenStated(diff, explanation.stating, { root, pack });
  counts.stated += stated ? 1 : 0;
  counts.unexplained += explanation ? 0 : 1;
  counts.mistakes += explanation?.mistake && (stated || !explanation.stating) ? 1 : 0;
  const proof = stated ? " Stated in the plan, both agree." : explanation?.stating ? " BUT THEY DIFFER STILL WHEN THE PLAN STATES IT." : "";
  console.log(
    `${diff.kind} ${diff.folder}/${diff.case} ${diff.address}: the peer says ${diff.expected}, costgate ${diff.got}. ${explanation?.why ?? "NOT EXPLAINED"}${proof}`,
  );
}
const percent = (share) => `${(100 * share).toFixed(1)} %`;
console.log(
  `${matched} of ${judged} judged resources agree (${percent(matched / judged)}); ${differences.length} differ, ${counts.unexplained} without a reason`,
);
console.log(
  `${counts.stated} of them agree once the plan states what the peer assumes: ${matched + counts.stated} of ${judged} (${percent((matched + counts.stated) / judged)})`,
);
const fair = judged - counts.mistakes;
console.log(`without the ${counts.mistakes} that are the peer's mistake: ${matched} of ${fair} (${percent(matched / fair)}; bar 97 %)`);
rmSync(work, { recursive: true });
process.exitCode = matched / fair >= 0.97 && counts.unexplained === 0 ? 0 : 1;

function score(folder) {
  const out = join(work, `${folder}.json`);
  const command = `${process.execPath} dist/cli.js estimate --plan {plan} --usage {usage} --prices ${pack} --as-of "{as_of}" --currency {currency} --production {is_production} --format json`;
  run("python3", [join(root, "score.py"), join(root, folder), "--cmd", command, "--jobs", "2", "--json", out]);
  const { diffs, failures } = JSON.parse(readFileSync(out, "utf8"));
  for (const failure of failures) console.log(`failed: ${failure.case}: ${failure.error}`);
  const wrong = new Map(diffs.map((diff) => [`${diff.case} ${diff.address}`, diff]));
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith(".expected.json"))) {
    const {
      case: name = basename(file, ".expected.json"),
      expected,
      currency,
      planLimited = [],
      priceNotFound = {},
      usageOnly = [],
    } = JSON.parse(readFileSync(join(root, folder, file), "utf8"));
    if ((currency ?? "USD") !== "USD") continue;
    const excluded = new Set([...planLimited, ...Object.keys(priceNotFound), ...usageOnly]);
    for (const [address, cost] of Object.entries(expected)) {
      const type = typeOf(address);
      const diff = wrong.get(`${name} ${address}`);
      if (excluded.has(address) || (!all && !types.has(type)) || (!cost && !diff)) continue;
      judged++;
      matched += diff ? 0 : 1;
      const counts = byType.get(type) ?? { good: 0, bad: 0 };
      byType.set(type, { good: counts.good + (diff ? 0 : 1), bad: counts.bad + (diff ? 1 : 0) });
      if (diff) differences.push({ ...diff, folder });
    }
  }
}

/** The type in an address: `module.a["x.y"].aws_instance.web[0]` → aws_instance. */
function typeOf(address) {
  return (
    address
      .replace(/\[[^\]]*\]/g, "")
      .split(".")
      .at(-2) ?? ""
  );
}

function run(command, args) {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0 && !args[0]?.endsWith("score.py")) throw new Error(`${command} ${args.join(" ")}: ${stderr}${stdout}`);
}
