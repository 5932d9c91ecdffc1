export { r as askProviders } from "./price-lists.js";
