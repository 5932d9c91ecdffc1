export { S as judge, x as lensOf, u as loadPolicy, l as priceMoveOf, w as refuseForeignPrices, c as voucherOf } from "./config.js";
