export { r as readLock } from "./config.js";
