import type { NamedText } from "../../base/named-text.ts";
import { ConfigError } from "../../base/trouble.ts";
import type { Kinds, OwnSheet } from "./own-sheet.ts";

/** Reads all kinds files of a run together; the YAML library is loaded only when there is one. Throws ConfigError when two describe one type. */
export async function loadKinds(files: readonly NamedText[]): Promise<Kinds> {
  if (files.length === 0) return { sheets: new Map(), prices: [] };
  const { readKinds } = await import("./read-kinds.ts");
  const sheets = new Map<string, OwnSheet>();
  const prices: Kinds["prices"][number][] = [];
  const origins = new Map<string, string>();
  for (const { text, name } of files) {
    const kinds = readKinds(text, name);
    for (const [type, sheet] of kinds.sheets) {
      const origin = origins.get(type);
      if (origin !== undefined) throw new ConfigError(`both ${origin} and ${name} describe ${type}`, { remedy: "Keep one of them." });
      origins.set(type, name);
      sheets.set(type, sheet);
    }
    prices.push(...kinds.prices);
  }
  return { sheets, prices };
}
