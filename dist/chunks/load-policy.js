export { u as loadPolicy } from "./config.js";
