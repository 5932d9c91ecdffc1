import { Exact, sum } from "../base/exact.ts";
import { group } from "../base/number-text.ts";

export { group, numberText as quantity } from "../base/number-text.ts";

const SIGNS: { readonly [currency: string]: string } = { USD: "$", EUR: "€", GBP: "£", CNY: "CN¥", JPY: "¥" };

/** "$1,036.99", "-€0.50": cents, half away from zero. */
export function money(amount: Exact, currency: string): string {
  return write(amount.toFixed(2), currency, "");
}

/** As {@link money}, with a plus sign for what is not negative: "+$396.77". */
export function signed(amount: Exact, currency: string): string {
  return write(amount.toFixed(2), currency, "+");
}

/** The price of one unit with as many decimals as it has, at least two: "$0.0000002". */
export function price(amount: Exact, currency: string): string {
  const text = amount.toFixed(10).replace(/0{1,8}$/, "");
  return write(text, currency, "");
}

/** What one or some of a unit of business cost: four decimals, and for less than a tenth of a cent three digits: "$0.0371". */
export function unitMoney(amount: Exact, currency: string): string {
  let decimals = 4;
  while (
    decimals < 12 &&
    !amount.isZero &&
    amount
      .abs()
      .times(Exact.of(10n ** BigInt(decimals)))
      .lt(10)
  )
    decimals += 1;
  return write(amount.toFixed(decimals > 4 ? decimals + 1 : decimals), currency, "");
}

/**
 * Cents for each amount such that they add up to the cents of their sum: every amount is rounded down or up by less than a cent,
 * those with the largest remainders up (ties: the earlier).
 */
export function apportion(amounts: readonly Exact[]): Exact[] {
  const cents = amounts.map((amount) => amount.times(100));
  const floors = cents.map((amount) => amount.floor());
  const total = Exact.of(sum(amounts).times(100).toFixed(0));
  let left = Number(total.minus(sum(floors)).toFixed(0));
  const order = cents.map((amount, at) => ({ at, rest: amount.minus(floors[at] ?? 0) })).sort((a, b) => b.rest.compare(a.rest) || a.at - b.at);
  for (const { at } of order) {
    if (left-- <= 0) break;
    floors[at] = (floors[at] ?? Exact.zero).plus(1);
  }
  return floors.map((amount) => amount.over(100));
}

function write(text: string, currency: string, plus: string): string {
  const negative = text.startsWith("-");
  const digits = group(negative ? text.slice(1) : text);
  const sign = SIGNS[currency] ?? `${currency} `;
  return `${negative ? "-" : plus}${sign}${digits}`;
}

/** A unit of a price list as one of it: "per GB-month" of "GB-months", "per request" of "requests"; "GB" and "IOPS" stay. */
export function oneOf(unit: string): string {
  return /[a-z]{2}s$/.test(unit) && !unit.endsWith("ss") ? unit.slice(0, -1).replace(/(quer|categor|entit|deliver)ie$/, "$1y") : unit;
}
