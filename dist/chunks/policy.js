export { s as readPolicy } from "./config.js";
