import type { Exact } from "./exact.ts";

/** A number with at most four decimals and thousands separated: "1,460", "0.0625". */
export function numberText(amount: Exact): string {
  return group(amount.toFixed(4).replace(/\.?0+$/, ""));
}

/** "1234.5" as "1,234.5". */
export function group(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
