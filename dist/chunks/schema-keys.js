export { W as keysOf } from "./config.js";
