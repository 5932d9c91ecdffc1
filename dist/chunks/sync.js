export { t as sync } from "./price-lists.js";
