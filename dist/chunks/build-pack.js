export { n as buildPack } from "./price-lists.js";
