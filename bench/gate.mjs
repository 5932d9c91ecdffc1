// Times the whole gate against starting Node and parsing the same file with JSON.parse, in pairs, and takes peak memory.
// Usage: npm run bench [-- SIZE …]; needs /usr/bin/time.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
const work = mkdtempSync(join(tmpdir(), "costgate-bench-"));
const PAIRS = 7;
const BARS = { 1000: { ratio: 2.2, megabytes: 110 }, 10000: { megabytes: 160 }, 100000: { megabytes: 500 } };

/** CPU seconds, wall seconds and peak megabytes of one run, by the operating system's own account. */
function run(args) {
  const begun = performance.now();
  const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "@@ %U %S %M", process.execPath, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const wall = (performance.now() - begun) / 1000;
  const [, user, system, kilobytes] = /@@ (\S+) (\S+) (\S+)/.exec(stderr) ?? [];
  if (status > 1) throw new Error(stderr);
  return { wall, cpu: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (value) => value.toFixed(2);

const WITH_POLICY = ["--policy", "examples/policies/web-shop.yml"];

for (const size of sizes.length > 0 ? sizes : [10, 1000, 10_000]) {
  const plan = join(work, `${size}.json`);
  execFileSync(process.execPath, ["bench/make-plan.mjs", String(size), plan]);
  console.log(`${size} resources, ${(statSync(plan).size / 1e6).toFixed(1)} MB`);
  const parse = ["-e", `JSON.parse(require("node:fs").readFileSync(${JSON.stringify(plan)}, "utf8"))`];
  for (const [name, flags, bar] of [
    ["gate", [], BARS[size] ?? {}],
    ["gate with a policy", WITH_POLICY, { megabytes: BARS[size]?.megabytes }],
  ]) {
    report(name, ["dist/cli.js", "gate", "--plan", plan, "--as-of", "2026-11-21", ...flags], parse, bar);
  }
}

/** Pairs of a gate and the floor, run in turn; the first of each is not counted. */
function report(name, gate, parse, bar) {
  run(gate);
  run(parse);
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: run(gate), floor: run(parse) }));
  const [ratio, cpu] = ["wall", "cpu"].map((figure) => median(pairs.map(({ ours, floor }) => ours[figure] / floor[figure])));
  const megabytes = Math.max(...pairs.map(({ ours }) => ours.megabytes));
  const walls = ["ours", "floor"].map((side) => show(median(pairs.map((pair) => pair[side].wall))));
  const met = [
    bar.ratio && (ratio <= bar.ratio ? "ratio met" : "RATIO MISSED"),
    bar.megabytes && (megabytes <= bar.megabytes ? "memory met" : "MEMORY MISSED"),
  ].filter(Boolean);
  console.log(
    `  ${name}: ${walls[0]} s against node + JSON.parse ${walls[1]} s; ratio ${show(ratio)} wall, ${show(cpu)} CPU, median of ${PAIRS} pairs (bar ${bar.ratio ?? "none"}); peak ${megabytes.toFixed(0)} MB (bar ${bar.megabytes ?? "none"}); ${met.join(", ")}`,
  );
}

const start = ["-e", "0"];
const help = ["dist/cli.js", "--help"];
console.log(
  `start-up over node -e 0: +${show((median(Array.from({ length: PAIRS }, () => run(help).cpu)) - median(Array.from({ length: PAIRS }, () => run(start).cpu))) * 1000)} ms CPU (bar +100)`,
);
rmSync(work, { recursive: true });
