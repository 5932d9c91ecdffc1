export { t as judgeRules } from "./rules.js";
