import type { Exact } from "../../base/exact.ts";
import type { AnySheet } from "../sheet.ts";

/** A sheet that a team described as data. */
export interface OwnSheet extends AnySheet {
  /** Whether it counts before a built-in sheet of the same type. */
  replaces: boolean;
}

/** A price that a team states itself for a component of a kind of its own. */
export interface OwnPrice {
  /** The first type of the kind. */
  kind: string;
  /** The component's name; within a part, "part / name". */
  component: string;
  unit: string;
  /** ISO 4217. */
  currency: string;
  /** Ascending, the first from 0; prices of at least 0 for one unit. */
  tiers: readonly { from: Exact; price: Exact }[];
  /** Where the team has it from: "contract 4711". */
  source: string;
  /** Day from which it holds, YYYY-MM-DD. */
  date: string;
}

/** What a kinds file says. */
export interface Kinds {
  /** By Terraform type. */
  sheets: ReadonlyMap<string, OwnSheet>;
  prices: readonly OwnPrice[];
}
