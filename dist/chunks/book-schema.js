export { p as readBook, m as toBook } from "./config.js";
