export { n as compute, r as free, t as kubernetes } from "./sheets-azure.js";
