export { r as activeRules } from "./rules.js";
