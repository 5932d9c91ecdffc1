import { ConfigError, EXIT } from "../base/trouble.ts";
import { Pack } from "../pricing/snapshot/pack.ts";
import type { Titles } from "../report/prices-shown.ts";
import { type Command, type Flags, text } from "./flags.ts";
import type { CliWorld } from "./world.ts";

const FORMAT = { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json"] } as const;
const LIMIT = { value: "N", about: "rows of each list before the rest is counted; default: 30" } as const;

/** Answers a person. Exit 1 when no price fits. */
export const SHOW: Command = {
  about: "shows prices by words in any order, such as: aws ec2 m7g.large eu-west-1; without words: what the snapshot is",
  positionals: [{ name: "WORDS", about: "cloud, service, place, purchase option and parts of the product's name; exit 1 when no price fits", many: true }],
  flags: { prices: { value: "PACK", about: "price snapshot; default: the one that comes with costgate" }, limit: LIMIT, format: FORMAT },
  run: showCommand,
};

/** What a move from one snapshot to another brings. */
export const DIFF: Command = {
  about: "shows what moved between two price snapshots",
  positionals: [
    { name: "OLD", about: "price snapshot", required: true },
    { name: "NEW", about: "price snapshot", required: true },
  ],
  flags: { limit: LIMIT, format: FORMAT },
  run: diffCommand,
};

async function showCommand(flags: Flags, world: CliWorld, words: readonly string[]): Promise<number> {
  const most = limitOf(flags);
  const path = text(flags, "prices") ?? world.shippedPrices;
  const pack = new Pack(path);
  try {
    return words.length === 0 ? await showContents(pack, path, flags, world) : await showFitting(pack, words.join(" "), most, flags, world);
  } finally {
    pack.close();
  }
}

async function showContents(pack: Pack, path: string, flags: Flags, world: CliWorld): Promise<number> {
  const [{ contentsOf }, { contentsJson, contentsText }] = await Promise.all([import("../pricing/look-up/contents.ts"), import("../report/prices-shown.ts")]);
  const contents = contentsOf(pack);
  world.out(isJson(flags) ? document(contentsJson(contents)) : contentsText(contents, path));
  return EXIT.pass;
}

const MOST_WORDS = 20;

async function showFitting(pack: Pack, words: string, most: number, flags: Flags, world: CliWorld): Promise<number> {
  if (words.length > 500 || words.trim().split(/\s+/).length > MOST_WORDS)
    throw new ConfigError("these are too many words for the name of a price", { remedy: `Give at most ${MOST_WORDS}, such as: aws ec2 m7g.large eu-west-1.` });
  const [{ showPrices }, { shownJson, shownText }] = await Promise.all([import("../pricing/look-up/show.ts"), import("../report/prices-shown.ts")]);
  const shown = showPrices(pack, [words], most);
  const titles = titlesOf(pack);
  world.out(isJson(flags) ? document(shownJson(shown, words, pack.identity, titles)) : shownText(shown, words, pack.identity, titles));
  return shown.total > 0 ? EXIT.pass : EXIT.no;
}

async function diffCommand(flags: Flags, world: CliWorld, [old = "", next = ""]: readonly string[]): Promise<number> {
  const [{ diffPrices }, { diffJson, diffText }] = await Promise.all([import("../pricing/look-up/diff.ts"), import("../report/prices-diff.ts")]);
  const most = limitOf(flags);
  const before = new Pack(old);
  try {
    const after = new Pack(next);
    try {
      const diff = diffPrices(before, after, most);
      world.out(isJson(flags) ? document(diffJson(diff, titlesOf(before), titlesOf(after))) : diffText(diff, most));
    } finally {
      after.close();
    }
  } finally {
    before.close();
  }
  return EXIT.pass;
}

function titlesOf({ sources }: Pack): Titles {
  return new Map(Object.entries(sources).map(([name, { title }]) => [name, title]));
}

function limitOf(flags: Flags): number {
  const limit = text(flags, "limit") ?? "30";
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
  throw new ConfigError(`--limit ${JSON.stringify(limit.slice(0, 80))} is not a number of rows`, { remedy: "Write a whole number from 1 to 999999." });
}

function isJson(flags: Flags): boolean {
  return text(flags, "format") === "json";
}

function document(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
