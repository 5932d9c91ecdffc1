export { i as askGoogleCatalog, o as readGoogleCatalog } from "./price-lists.js";
