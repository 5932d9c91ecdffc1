import { ConfigError } from "../../base/trouble.ts";
import type { BuildReport } from "./build-report.ts";
import { readFacts, readSources } from "./facts.ts";
import { PackWriter } from "./pack-writer.ts";

/**
 * Builds a snapshot out of a folder of price facts; the same facts give the same bytes. `only` names the sources to use (default: all).
 * Nothing is left half-written. Throws ConfigError on facts that contradict themselves.
 */
export function buildPack(folder: string, out: string, only?: readonly string[]): BuildReport {
  const sources = readSources(folder);
  const unknown = only?.find((name) => !sources.has(name));
  if (unknown !== undefined) {
    throw new ConfigError(`no source called ${unknown} in ${folder}/sources.csv`, { remedy: `There are: ${[...sources.keys()].join(", ")}.` });
  }
  const writer = new PackWriter(sources);
  try {
    for (const fact of readFacts(folder)) if (!only || !sources.has(fact.source) || only.includes(fact.source)) writer.add(fact);
    return writer.write(out, ({ ambiguous: [first] }) => {
      if (first !== undefined) throw new ConfigError(`one source gives two prices: ${first}`, { remedy: `Correct the facts in ${folder}.` });
    });
  } finally {
    writer.close();
  }
}
