export { m as readPolicy } from "./config.js";
