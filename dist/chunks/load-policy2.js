export { t as loadPolicy } from "./load-policy.js";
