import type { Gated } from "../../src/gate.ts";
import { gate } from "../../src/gate.ts";
import type { Finding } from "../../src/policy/verdict.ts";
import { factsFolder } from "./facts.ts";
import { packOf, pricedBy } from "./packs.ts";
import { type MadeChange, planJson } from "./plans.ts";

const ENVIRONMENTS = "environments: [{ from_tag: env, values: [dev, prod] }]\n";

/** Judges a made-up plan by rules, each in YAML's flow style, on 2026-11-21; gaps only warn. gp3 costs $0.08 a GB, m5.large and p5.48xlarge have prices. */
export function rulesGate(): (rules: readonly string[], changes: readonly MadeChange[], more?: object) => Promise<Gated> {
  const pack = packOf(
    factsFolder("AmazonEC2", [
      { product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" },
      { product: "BoxUsage:m5.large", price: "0.1", unit: "hours" },
    ]),
  );
  return (rules, changes, more = {}) => {
    const text = `unpriced: advisory\nunsupported: advisory\nrules:\n${rules.map((rule) => `  - ${rule}\n`).join("")}${ENVIRONMENTS}`;
    const plan = { name: "plan.json", bytes: Buffer.from(planJson(changes, more)) };
    return gate({ plan, policy: { name: "costgate.yml", text }, ...pricedBy(pack), asOf: "2026-11-21", production: true });
  };
}

/** Findings of rules, as "id level because [addresses]". */
export function said({ verdict }: Gated): string[] {
  return ofRules(verdict.findings).map(({ id, level, because, addresses }) => `${id} ${level}: ${because} [${addresses.join(" ")}]`);
}

/** Ids of the findings of rules. */
export function idsOf({ verdict }: Gated): string[] {
  return ofRules(verdict.findings).map(({ id }) => id);
}

function ofRules(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ id }) => id.startsWith("rule/"));
}
