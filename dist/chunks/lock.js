export { l as readLock } from "./config.js";
