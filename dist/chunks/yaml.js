export { v as parseYaml } from "./config.js";
