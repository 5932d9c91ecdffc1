import { parseArgs } from "node:util";
import packageJson from "../../package.json" with { type: "json" };
import { ConfigError, EXIT, sayTrouble } from "../base/trouble.ts";
import { visible } from "../report/escape.ts";
import { COMMANDS } from "./commands.ts";
import type { Command, Flag, Flags, Positional } from "./flags.ts";
import type { CliWorld } from "./world.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(argv: readonly string[], world: CliWorld): Promise<number> {
  try {
    return await obey(argv, world);
  } catch (error) {
    const lines = sayTrouble(error, world.env).split("\n");
    world.err(`${lines.map((line) => visible(line, LONGEST)).join("\n")}\n`);
    return EXIT.trouble;
  }
}

const LONGEST = 2000;

async function obey(argv: readonly string[], world: CliWorld): Promise<number> {
  const [first, second] = argv;
  if (first === "--version" || first === "-V") return say(`${packageJson.version}\n`, world);
  if (first === undefined || first === "--help" || first === "-h" || first === "help") return say(overview(), world);
  const name = COMMANDS[first] ? first : `${first} ${second ?? ""}`.trim();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    world.err(`costgate: unknown command ${JSON.stringify(name.slice(0, 80))}\n\n${overview()}`);
    return EXIT.trouble;
  }
  const rest = argv.slice(name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) return say(helpOf(name, command), world);
  const { flags, args } = read(name, command, rest);
  return command.run(flags, world, args);
}

function say(text: string, world: CliWorld): number {
  world.out(text);
  return EXIT.pass;
}

/** Reads the flags and arguments of a command. Throws ConfigError on what it does not know, and on what is missing. */
function read(name: string, { flags, positionals = [] }: Command, given: readonly string[]): { flags: Flags; args: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { value, many }]) => [
      flag,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), multiple: many === true },
    ]),
  );
  const remedy = `See costgate ${name} --help.`;
  let [values, args]: [Flags, readonly string[]] = [{}, []];
  try {
    ({ values, positionals: args } = parseArgs({ args: [...given], options, strict: true, allowPositionals: positionals.length > 0 }));
  } catch (error) {
    throw new ConfigError(error instanceof Error ? (error.message.split(". To specify")[0] ?? "") : "the command line cannot be read", { remedy });
  }
  for (const [flag, { required, choices }] of Object.entries(flags)) {
    const value = values[flag];
    if (required && value === undefined) throw new ConfigError(`--${flag} is missing`, { remedy });
    if (choices && typeof value === "string" && !choices.includes(value))
      throw new ConfigError(`--${flag} is ${JSON.stringify(value.slice(0, 80))}`, { remedy: `It can be: ${choices.join(", ")}.` });
  }
  const missing = positionals.find(({ required }, at) => required && args[at] === undefined);
  if (missing) throw new ConfigError(`${missing.name} is missing`, { remedy });
  const extra = args[positionals.length];
  if (extra !== undefined && !positionals.at(-1)?.many) throw new ConfigError(`unexpected argument ${JSON.stringify(extra.slice(0, 80))}`, { remedy });
  return { flags: values, args };
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return `costgate ${packageJson.version}: the cost gate of a pull request

Usage: costgate COMMAND [flags]; costgate COMMAND --help

${lines.join("\n")}

Exit codes: 0 pass, 1 the policy says no, 2 could not evaluate.
`;
}

function helpOf(name: string, { about, flags, positionals = [] }: Command): string {
  const heads = [
    ...positionals.map(({ name }) => name),
    ...Object.entries(flags).map(([flag, { value }]) => `--${flag}${value === undefined ? "" : ` ${value}`}`),
  ];
  const width = Math.max(...heads.map(({ length }) => length));
  const lines = [...positionals, ...Object.values(flags)].map((flag: Positional | Flag, at) => {
    const notes = [flag.required ? "required" : "", "choices" in flag && flag.choices ? flag.choices.join(", ") : ""].filter((note) => note !== "");
    return `  ${(heads[at] ?? "").padEnd(width)}  ${flag.about}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
  });
  const usage = positionals.map(({ name: argument, required, many }) => ` ${required ? argument : `[${argument}]`}${many ? "..." : ""}`).join("");
  return `costgate ${name}: ${about}\n${usage === "" ? "" : `\nUsage: costgate ${name}${usage} [flags]\n`}\n${lines.join("\n")}\n`;
}
