import { n as exact } from "./exact.js";
import { u as unpriced } from "./fields.js";
import { o as usageText } from "./sheet.js";
// src/resources/aws/shared/reservation.ts
const reservationUsage = {
	reserved_instance_term: usageText("term of the reservation that it runs on: 1_year or 3_year"),
	reserved_instance_payment_option: usageText("payment of the reservation: no_upfront, partial_upfront or all_upfront")
};
const TERMS = new Map([["1_year", "1yr"], ["3_year", "3yr"]]);
const PAYMENTS = new Map([
	["no_upfront", "no-upfront"],
	["partial_upfront", "partial-upfront"],
	["all_upfront", "all-upfront"]
]);
function purchaseOf({ reserved_instance_term: term, reserved_instance_payment_option: payment }) {
	if (term === void 0 && payment === void 0) return "on-demand";
	return `reserved/${word("reserved_instance_term", term, TERMS)}/${word("reserved_instance_payment_option", payment, PAYMENTS)}/standard`;
}
function word(key, said, known) {
	return known.get(said ?? "") ?? unpriced(`usage ${key} is ${said ? `"${said}"` : "not given"}, not one of ${[...known.keys()].join(", ")}`);
}
function reservationFee(purchase, count, price) {
	return {
		name: "Reservation fee",
		detail: purchase,
		unit: "reservations",
		oneTime: true,
		when: (r) => /(partial|all)-upfront/.test(purchase(r)),
		quantity: (r) => exact(count(r)),
		price: (r) => price(r, `${purchase(r)}/fee`)
	};
}
export { reservationFee as n, reservationUsage as r, purchaseOf as t };
