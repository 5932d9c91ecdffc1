export { t as readUsageFile } from "./config.js";
