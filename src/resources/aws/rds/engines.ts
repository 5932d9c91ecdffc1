import { unpriced } from "../../fields.ts";
import engines from "./engines.json" with { type: "json" };

/**
 * `engines.json` ties engine and licence to the operation of a bill line; scripts/facts/aws-rds.mjs reads it as well (`list`: the edition in the facts).
 * Codes marked `seen` stand in an RDS offer file or a savings plan list; 0003, 0004 and 0006 are AWS's of old for editions that it no longer lists;
 * for Db2 and RDS Custom no list of codes was at hand: their operations are names of ours. Of an engine's licences the first is assumed when none is set.
 */
interface Edition {
  engines: readonly string[];
  licence: string;
  operation: string;
}

const editions: readonly Edition[] = engines;

/** The operation of a bill line for an engine and its licence: "CreateDBInstance:0014". */
export function operationOf(engine: string, licence: string | undefined): string {
  const offered = editions.filter((edition) => edition.engines.includes(engine));
  const [first, second] = offered;
  if (!first) return unpriced(`engine "${engine}" is none that this version knows`);
  if (!licence || !second) return first.operation;
  return (
    offered.find((edition) => edition.licence === licence) ??
    unpriced(`license_model "${licence}" is not one of ${offered.map((edition) => edition.licence).join(", ")}`)
  ).operation;
}

/** RDS Custom has usage types of its own. */
export function isCustom(engine: string): boolean {
  return engine.startsWith("custom-");
}

/** SQL Server is replicated by its own means, which bills call a mirror. */
export function isMirrored(engine: string): boolean {
  return engine.startsWith("sqlserver-");
}
