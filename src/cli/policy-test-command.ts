import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Exact } from "../base/exact.ts";
import { ConfigError, EXIT } from "../base/trouble.ts";
import { type Gated, gate } from "../gate.ts";
import { visible } from "../report/escape.ts";
import { type Command, type Flags, readText, text } from "./flags.ts";
import type { PolicyCase } from "./policy-cases.ts";
import { EXTENDS_FROM, policyFilesOf } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** Judges plans by the policy that lies beside them, and compares with what is expected. */
export const POLICY_TEST: Command = {
  about: "judges the plans of test cases by a policy; exit 1 when one comes out otherwise than expected",
  positionals: [{ name: "FILE", about: "file of cases, or a folder with files called *.test.yml", required: true }],
  flags: {
    prices: { value: "PACK", about: "price snapshot; default: the one that comes with costgate" },
    "extends-from": EXTENDS_FROM,
  },
  run: testCommand,
};

async function testCommand(flags: Flags, world: CliWorld, [given = ""]: readonly string[]): Promise<number> {
  const { readCases } = await import("./policy-cases.ts");
  let [passed, failed] = [0, 0];
  for (const path of casesIn(given)) {
    const { cases, ...file } = readCases(readText(path));
    world.out(`${visible(path)}\n`);
    for (const one of cases) {
      const misses = await missesOf(one, { ...file, folder: dirname(path) }, flags, world);
      if (misses.length === 0) passed += 1;
      else failed += 1;
      const lines = [`  ${misses.length === 0 ? "ok   " : "FAIL "} ${one.name}`, ...misses.map((miss) => `         ${miss}`)];
      world.out(lines.map((line) => `${visible(line, 1000)}\n`).join(""));
    }
  }
  world.out(`${passed} passed, ${failed} failed\n`);
  return failed > 0 ? EXIT.no : EXIT.pass;
}

function casesIn(given: string): string[] {
  if (!existsSync(given) || !statSync(given).isDirectory()) return [given];
  const found = readdirSync(given).filter((name) => /\.test\.ya?ml$/.test(name));
  if (found.length === 0) throw new ConfigError(`there are no test cases in ${given}`, { remedy: "Call the files *.test.yml." });
  return found.sort().map((name) => join(given, name));
}

interface CaseFile {
  policy: string;
  as_of?: string | undefined;
  folder: string;
}

/** In what a case comes out otherwise than expected. */
async function missesOf(one: PolicyCase, file: CaseFile, flags: Flags, world: CliWorld): Promise<string[]> {
  try {
    const gated = await judged(one, file, flags, world);
    return one.expect.error === undefined ? compared(one.expect, gated) : [`no error, but the verdict ${gated.verdict.outcome}`];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const said = error.describe();
    return one.expect.error !== undefined && said.includes(one.expect.error) ? [] : [`error: ${said.replaceAll("\n", " ")}`];
  }
}

function judged(one: PolicyCase, { policy, as_of: asOf, folder }: CaseFile, flags: Flags, world: CliWorld): Promise<Gated> {
  const at = (path: string): string => join(folder, path);
  const policyPath = at(policy);
  return gate({
    plan: at(one.plan),
    ...(one.base_plan !== undefined && { basePlan: at(one.base_plan) }),
    ...(one.usage !== undefined && { usage: readText(at(one.usage)) }),
    ...(one.standing !== undefined && { standing: readText(at(one.standing)) }),
    ...(one.project !== undefined && { run: { project: one.project } }),
    policy: readText(policyPath),
    prices: { shipped: world.shippedPrices, given: text(flags, "prices"), folder: dirname(policyPath) },
    ...policyFilesOf(policyPath, flags),
    env: world.env,
    log: (message) => world.err(`${message}\n`),
    asOf: one.as_of ?? asOf ?? world.today,
    production: one.production,
  });
}

function compared({ verdict, findings, findings_include: some = [], delta }: PolicyCase["expect"], gated: Gated): string[] {
  const ids = gated.verdict.findings.map(({ id }) => id);
  const { totals } = gated.estimate;
  const actual = totals.unknown > 0 ? "unknown" : totals.delta.toFixed(2);
  const wanted = delta === undefined || delta === "unknown" ? delta : Exact.of(delta).toFixed(2);
  return [
    ...(verdict !== undefined && verdict !== gated.verdict.outcome ? [`verdict ${gated.verdict.outcome}, expected ${verdict}`] : []),
    ...(wanted !== undefined && wanted !== actual ? [`delta ${actual}, expected ${wanted}`] : []),
    ...some.filter((id) => !ids.includes(id)).map((id) => `no finding ${id}`),
    ...(findings ?? ids).filter((id) => !ids.includes(id)).map((id) => `no finding ${id}`),
    ...(findings === undefined ? [] : ids.filter((id) => !findings.includes(id)).map((id) => `unexpected finding ${id}`)),
  ];
}
