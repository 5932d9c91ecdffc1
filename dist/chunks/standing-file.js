export { s as readStanding } from "./config.js";
