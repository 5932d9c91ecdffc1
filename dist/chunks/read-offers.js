export { d as readAwsOffers } from "./price-lists.js";
