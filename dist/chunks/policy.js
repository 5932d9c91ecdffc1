export { a as readPolicy } from "./config.js";
