import { ConfigError, EXIT } from "../base/trouble.ts";
import { Estimator } from "../estimate/estimator.ts";
import { Asked } from "../pricing/asked.ts";
import type { PriceQuery } from "../resources/price-query.ts";
import { type Command, currencyOf, dateOf, type Flags, readText, sourceOf, text, texts } from "./flags.ts";
import type { CliWorld } from "./world.ts";

/** The only command that fetches prices; the gate itself stays offline. */
export const SYNC: Command = {
  about: "builds a price snapshot from the providers' own price lists, over the network",
  flags: {
    out: { value: "PACK", about: "file to write; a folder (ending in /) names it after date and digest", required: true },
    lock: { value: "FILE", about: "lock file to write beside it, such as costgate.prices.lock" },
    "for-plan": { value: "FILE", about: "read only what this plan asks for (terraform show -json)" },
    usage: { value: "FILE", about: "usage file that goes with the plan" },
    list: { value: "NAME", about: "aws-offers, aws-savings-plans, azure-retail, google-catalog; may be given several times", many: true },
    services: { value: "NAMES", about: "services by their price list's names, with commas: AmazonEC2,AmazonRDS", many: true },
    regions: { value: "NAMES", about: "regions, with commas; default: all", many: true },
    currency: { value: "CODE", about: "native currency of the list, where it has several; default: USD" },
    "as-of": { value: "DATE", about: "day for support calendars of the plan, YYYY-MM-DD; default: today" },
    format: { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json"] },
  },
  run: syncCommand,
};

async function syncCommand(flags: Flags, world: CliWorld): Promise<number> {
  const { sync } = await import("../pricing/sync.ts");
  const plan = text(flags, "for-plan");
  const places = texts(flags, "regions");
  if (plan !== undefined && texts(flags, "services").length > 0)
    throw new ConfigError("--for-plan and --services exclude each other", { remedy: "The plan tells the services." });
  const { path, digest, date, report, unanswered } = await sync({
    lists: texts(flags, "list"),
    services: texts(flags, "services"),
    places,
    queries: plan === undefined ? [] : await queriesOf(plan, flags, world),
    currency: currencyOf(flags) ?? "USD",
    out: text(flags, "out") ?? "",
    lock: text(flags, "lock"),
    madeWith: commandLine(flags),
    env: world.env,
    log: (message) => world.err(`${message}\n`),
  });
  world.out(
    text(flags, "format") === "json"
      ? `${JSON.stringify({ path, digest, date, unanswered, ...report.summary() }, null, 1)}\n`
      : `${path}: ${report.keys} keys, ${report.bytes} bytes, prices up to ${date}\ndigest ${digest}\n`,
  );
  for (const what of unanswered.slice(0, 20)) world.err(`the plan asks for what the lists do not have: ${what}\n`);
  if (unanswered.length > 20) world.err(`and for ${unanswered.length - 20} more\n`);
  for (const what of report.ambiguous.slice(0, 20)) world.err(`several prices, so none is answered: ${what}\n`);
  return EXIT.pass;
}

/** Everything that the plan's resources ask of a price list. */
async function queriesOf(plan: string, flags: Flags, world: CliWorld): Promise<PriceQuery[]> {
  const usage = text(flags, "usage");
  const estimator = await Estimator.open({
    plan: sourceOf(plan),
    ...(usage && { usage: readText(usage) }),
    currency: currencyOf(flags) ?? "USD",
    asOf: dateOf(text(flags, "as-of")) ?? world.today,
    production: true,
    everyRegion: false,
  });
  const asked = new Asked();
  await estimator.estimate(asked);
  const queries = asked.queries().filter(({ cloud }) => cloud !== "own");
  if (queries.length === 0) throw new ConfigError(`nothing in ${plan} asks for a price`, { remedy: "A plan without priced resources needs no snapshot." });
  return queries;
}

/** As it was typed, for the lock file: names of files and lists only. */
function commandLine(flags: Flags): string {
  const words = Object.entries(flags).flatMap(([flag, value]) =>
    [value].flat().flatMap((one) => (one === undefined ? [] : [`--${flag}`, ...(one === true ? [] : [String(one)])])),
  );
  return ["costgate prices sync", ...words].join(" ");
}
