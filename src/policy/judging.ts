// What the gate needs as soon as there is a policy: one door, so that a run without a policy loads nothing of it.
export { refuseForeignPrices } from "./currencies.ts";
export { judge } from "./judge.ts";
export { lensOf } from "./lens.ts";
export { loadPolicy } from "./load-policy.ts";
export { priceMoveOf } from "./price-move.ts";
export { voucherOf } from "./voucher.ts";
