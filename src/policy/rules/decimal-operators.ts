import type { Environment } from "@marcbachmann/cel-js";
import { Exact } from "../../base/exact.ts";

type Number = Exact | number | bigint;

/**
 * Makes exact numbers a type of CEL, `decimal`: compared and counted with each other and with literals. A literal with at most 15 digits means what
 * is written: 650.10 is 650.10, though a double is not, because its shortest decimal is taken.
 */
export function registerDecimals(env: Environment): void {
  env.registerType("decimal", { ctor: Exact, fields: {} });
  const compared: readonly [operator: string, holds: (order: number) => boolean][] = [
    ["<", (order) => order < 0],
    ["<=", (order) => order <= 0],
    [">", (order) => order > 0],
    [">=", (order) => order >= 0],
  ];
  for (const [left, right] of PAIRS) {
    for (const [operator, holds] of compared) {
      env.registerOperator(`${left} ${operator} ${right}: bool`, (a: Number, b: Number) => holds(Exact.of(a).compare(Exact.of(b))));
    }
    env.registerOperator(`${left} + ${right}: decimal`, (a: Number, b: Number) => Exact.of(a).plus(Exact.of(b)));
    env.registerOperator(`${left} - ${right}: decimal`, (a: Number, b: Number) => Exact.of(a).minus(Exact.of(b)));
    env.registerOperator(`${left} * ${right}: decimal`, (a: Number, b: Number) => Exact.of(a).times(Exact.of(b)));
    env.registerOperator(`${left} / ${right}: decimal`, (a: Number, b: Number) => Exact.of(a).over(Exact.of(b)));
  }
  // The library turns these round by itself.
  for (const right of ["decimal", "double", "int"]) {
    env.registerOperator(`decimal == ${right}: bool`, (a: Number, b: Number) => Exact.of(a).compare(Exact.of(b)) === 0);
  }
}

const PAIRS = [
  ["decimal", "decimal"],
  ["decimal", "double"],
  ["double", "decimal"],
  ["decimal", "int"],
  ["int", "decimal"],
] as const;
