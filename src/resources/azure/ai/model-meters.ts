import { unpriced } from "../../fields.ts";
import data from "./openai-meters.json" with { type: "json" };

/** What tokens are billed as. */
export type TokenKind = "input" | "cached" | "output";

type Meters = Readonly<Record<string, Readonly<Partial<Record<TokenKind, string>>> | undefined>>;

const models = new Map<string, Meters>(Object.entries(data.models));

/** The words of the price list for a model's tokens; unpriced where the list has none, or several by the version and none is given. */
export function tokenMeter(model: string, version: string | undefined, deployment: string, kind: TokenKind): string {
  const meters = models.get(`${model}@${version}`) ?? models.get(model) ?? unpriced(missing(model, version));
  return meters[deployment]?.[kind] ?? unpriced(`${model} as ${deployment} has no known price for ${kind} tokens`);
}

function missing(model: string, version: string | undefined): string {
  const isVersioned = [...models.keys()].some((name) => name.startsWith(`${model}@`));
  if (isVersioned && version === undefined) return `prices of ${model} differ by its version, and none is set`;
  return `${model}${version === undefined ? "" : ` ${version}`} is no model with token prices that are known here`;
}
