export { v as readBook, y as toBook } from "./config.js";
