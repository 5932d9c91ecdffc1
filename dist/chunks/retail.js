export { s as askAzureRetail, c as readAzureRetail } from "./price-lists.js";
