import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { EXIT, sayTrouble } from "../base/trouble.ts";
import { type EstimateFlags, estimateCommand, type GateFlags, gateCommand } from "./commands.ts";
import type { CliWorld } from "./world.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(argv: readonly string[], world: CliWorld): Promise<number> {
  let exit: number = EXIT.pass;
  const program = build(world, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.trouble;
    world.err(`${sayTrouble(error, world.env)}\n`);
    return EXIT.trouble;
  }
}

function build(world: CliWorld, done: (exit: number) => void): Command {
  const program = new Command("costgate")
    .description(
      "The cost gate of a pull request: prices Terraform and OpenTofu plans and judges them. Exit codes: 0 pass, 1 the policy says no, 2 could not evaluate.",
    )
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err });
  const shared = (command: Command): Command =>
    command
      .requiredOption("--plan <file>", "plan as JSON (terraform show -json), or - for standard input")
      .option("--base-plan <file>", "plan of the base commit; what it holds as well is pending, not yours")
      .option("--usage <file>", "usage file (Infracost layout, YAML or JSON)")
      .option("--prices <pack>", "price snapshot; default: the one that comes with costgate")
      .option("--as-of <date>", "day for support calendars, YYYY-MM-DD; default: today")
      .option("--currency <code>", "ISO 4217; default: USD")
      .addOption(new Option("--production <bool>", "whether production prices hold").choices(["true", "false"]).default("true"));
  shared(program.command("gate").description("judges a plan; the exit code is the verdict"))
    .option("--policy <file>", "policy file; without one nothing can fail")
    .addOption(new Option("--format <format>", "what is printed").choices(["text", "json", "markdown"]).default("text"))
    .action(async (flags: GateFlags) => done(await gateCommand(flags, world)));
  shared(program.command("estimate").description("prices a plan, without a verdict"))
    .addOption(new Option("--format <format>", "what is printed").choices(["json"]).default("json"))
    .action(async (flags: EstimateFlags) => done(await estimateCommand(flags, world)));
  const prices = program.command("prices").description("price snapshots");
  prices
    .command("build")
    .description("builds a snapshot out of price facts")
    .requiredOption("--facts <folder>", "folder with sources.csv and <cloud>/<service>.csv")
    .option("--source <name...>", "use only these sources")
    .requiredOption("--out <pack>", "file to write")
    .option("--report", "list the keys on which sources disagree")
    .action(async (flags: { facts: string; source?: string[]; out: string; report?: true }) => {
      const { buildPack } = await import("../pricing/build-pack.ts");
      const { conflicts, ...counts } = buildPack(flags.facts, flags.out, flags.source);
      world.out(`${JSON.stringify({ ...counts, conflicts: flags.report ? conflicts : conflicts.length }, null, 1)}\n`);
    });
  return program;
}
