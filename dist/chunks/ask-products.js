export { p as askAwsProducts } from "./price-lists.js";
