export { t as readKinds } from "./config.js";
