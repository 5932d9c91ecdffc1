import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import type { PriceQuery } from "../../price-query.ts";
import { type Component, usageText } from "../../sheet.ts";

/** Usage keys of database and cache nodes, whose reservations have no offering classes. */
export const reservationUsage = {
  reserved_instance_term: usageText("term of the reservation that it runs on: 1_year or 3_year"),
  reserved_instance_payment_option: usageText("payment of the reservation: no_upfront, partial_upfront or all_upfront"),
} as const;

export type ReservationUsage = { readonly [K in keyof typeof reservationUsage]: string | undefined };

const TERMS: ReadonlyMap<string, string> = new Map([
  ["1_year", "1yr"],
  ["3_year", "3yr"],
]);
const PAYMENTS: ReadonlyMap<string, string> = new Map([
  ["no_upfront", "no-upfront"],
  ["partial_upfront", "partial-upfront"],
  ["all_upfront", "all-upfront"],
]);

/** "on-demand", or "reserved/1yr/no-upfront/standard". */
export function purchaseOf({ reserved_instance_term: term, reserved_instance_payment_option: payment }: ReservationUsage): string {
  if (term === undefined && payment === undefined) return "on-demand";
  return `reserved/${word("reserved_instance_term", term, TERMS)}/${word("reserved_instance_payment_option", payment, PAYMENTS)}/standard`;
}

function word(key: string, said: string | undefined, known: ReadonlyMap<string, string>): string {
  return known.get(said ?? "") ?? unpriced(`usage ${key} is ${said ? `"${said}"` : "not given"}, not one of ${[...known.keys()].join(", ")}`);
}

/** What is paid once for a reservation, beside the hourly rate that is left. */
export function reservationFee<R>(purchase: (r: R) => string, count: (r: R) => Exact | number, price: (r: R, purchase: string) => PriceQuery): Component<R> {
  return {
    name: "Reservation fee",
    detail: purchase,
    unit: "reservations",
    oneTime: true,
    when: (r) => /(partial|all)-upfront/.test(purchase(r)),
    quantity: (r) => exact(count(r)),
    price: (r) => price(r, `${purchase(r)}/fee`),
  };
}
