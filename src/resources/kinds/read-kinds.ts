import { ConfigError } from "../../base/trouble.ts";
import { checkYaml } from "../../config/check.ts";
import { parseYaml, type YamlFile } from "../../config/yaml.ts";
import { groups } from "../registry.ts";
import { checkKind } from "./check-kind.ts";
import { pricesOf, sheetOf } from "./compile.ts";
import type { Kinds, OwnSheet } from "./own-sheet.ts";
import { type Kind, KindsFile } from "./schema.ts";

const builtIn = new Set(groups.flatMap(({ types }) => types));

/** Reads a kinds file: resource types of a team's own, as data. Throws ConfigError with line and column. */
export function readKinds(text: string, file: string): Kinds {
  const yaml = parseYaml(text, file);
  const { kinds } = checkYaml(yaml, KindsFile);
  const sheets = new Map<string, OwnSheet>();
  for (const [at, kind] of kinds.entries()) {
    refuseTypes(kind, at, sheets, yaml);
    checkKind(kind, ["kinds", at], yaml);
    const sheet = sheetOf(kind);
    for (const type of kind.type) sheets.set(type, sheet);
  }
  return { sheets, prices: kinds.flatMap(pricesOf) };
}

function refuseTypes({ type: types, replaces }: Kind, at: number, known: ReadonlyMap<string, OwnSheet>, yaml: YamlFile): void {
  const position = yaml.positionOf(["kinds", at, "type"]);
  const twice = types.find((type, nth) => known.has(type) || types.indexOf(type) !== nth);
  if (twice !== undefined) throw new ConfigError(`kinds.${at}.type: there are two kinds for ${twice}`, { position, remedy: "Keep one of them." });
  const taken = replaces ? undefined : types.find((type) => builtIn.has(type));
  if (taken !== undefined) {
    throw new ConfigError(`kinds.${at}.type: ${taken} has a built-in sheet`, { position, remedy: "Write replaces: true to have your kind count instead." });
  }
}
