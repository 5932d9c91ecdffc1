export { f as readBook, p as toBook } from "./config.js";
