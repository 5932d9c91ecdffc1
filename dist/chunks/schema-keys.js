export { P as keysOf } from "./config.js";
