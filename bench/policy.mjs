// Takes the CPU time that judging rules costs on made-up resources: selectors and globs alone, CEL on every resource, and a hostile pattern (PF12).
// Usage: node bench/policy.mjs [RESOURCES] [RULES]
import { loadSrc } from "../scripts/load-src.mjs";

const [resources = 10_000, rules = 100] = process.argv.slice(2).map(Number);
const { activeRules, judgeRules, readPlan, readPolicy, matchesGlob, estimateOf, noUsage } = await loadSrc(
  "src/policy/rules/active-rule.ts",
  "src/policy/rules/judge-rules.ts",
  "src/plan/read-plan.ts",
  "src/policy/policy.ts",
  "src/config/glob.ts",
  "src/estimate/estimate.ts",
  "src/resources/usage/usage.ts",
);

const change = (at) => ({
  address: `module.shop${at % 50}.aws_ebs_volume.v${at}`,
  module_address: `module.shop${at % 50}`,
  mode: "managed",
  type: "aws_ebs_volume",
  name: `v${at}`,
  provider_name: "registry.terraform.io/hashicorp/aws",
  change: {
    actions: ["create"],
    before: null,
    after: { type: "gp3", size: at % 1000, tags: { team: `t${at % 7}` } },
    after_unknown: { id: true },
    before_sensitive: false,
    after_sensitive: {},
  },
});
const bytes = Buffer.from(JSON.stringify({ format_version: "1.2", resource_changes: Array.from({ length: resources }, (_, at) => change(at)) }));
const plan = await readPlan({ name: "plan.json", bytes });
const prices = { find: () => ({ found: false, because: "no prices here" }) };
const estimate = await estimateOf({ plan, prices, usageOf: noUsage, currency: "USD", asOf: "2026-11-21", production: true, everyRegion: false });

/** Milliseconds of this process: other work on the machine does not count. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The fastest and the median of five runs, in milliseconds, without what going through the plan costs by itself. */
function timed(name, line, bar) {
  const { rules: given } = readPolicy(`rules:\n${Array.from({ length: rules }, (_, at) => `  - ${line(at)}\n`).join("")}`, "costgate.yml");
  const active = activeRules(given, () => ({ file: "costgate.yml" }), "2026-11-21");
  const runs = Array.from({ length: 6 }, () => {
    const floor = cpu();
    judgeRules([], estimate, { plan });
    const start = cpu();
    const { findings } = judgeRules(active, estimate, { plan });
    return { took: cpu() - start - (start - floor), findings: findings.length };
  }).slice(1);
  const sorted = runs.map(({ took }) => took).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${name}: ${median.toFixed(0)} ms median, ${sorted[0].toFixed(0)} ms best, ${runs[0].findings} findings (bar ${bar}); ${median <= bar ? "met" : "MISSED"}`,
  );
}

console.log(`${resources} changed resources, ${rules} rules`);
const rule = (when, scope) => (at) => `{ id: r${at}, reason: x, when: '${when(at)}', for: { ${scope(at)} } }`;
timed(
  "selectors by type",
  rule(
    () => "true",
    (at) => `types: [aws_db_${at}*]`,
  ),
  50,
);
timed(
  "selectors by module glob",
  rule(
    () => "true",
    (at) => `modules: ["module.other${at}.**"]`,
  ),
  50,
);
timed(
  "selectors by address glob",
  rule(
    () => "true",
    (at) => `addresses: ["module.other${at}.**.x"]`,
  ),
  50,
);
timed(
  "unselective CEL, attributes",
  rule(
    (at) => `resource.attributes.size > ${1000 + at}`,
    () => 'types: ["aws_*"]',
  ),
  2000,
);
timed(
  "unselective CEL, a longer one",
  rule(
    (at) => `resource.type == "aws_ebs_volume" && resource.attributes.type in ["io1", "io2"] && resource.attributes.size > ${at}`,
    () => 'types: ["aws_*"]',
  ),
  2000,
);

const start = cpu();
matchesGlob(`${"**/".repeat(160)}x`, "a/".repeat(500));
const took = cpu() - start;
console.log(`hostile pattern of 481 on 1000 characters: ${took.toFixed(0)} ms (bar 100); ${took <= 100 ? "met" : "MISSED"}`);
