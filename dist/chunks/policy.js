export { c as readPolicy } from "./config.js";
