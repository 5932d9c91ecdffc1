export { M as keysOf } from "./config.js";
