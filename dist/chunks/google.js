export { r as compute, i as free, n as gke, t as sql } from "./sheets-google.js";
