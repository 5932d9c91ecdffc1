export { l as readAwsSavingsPlans } from "./price-lists.js";
