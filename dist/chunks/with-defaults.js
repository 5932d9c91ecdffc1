export { M as withDefaults } from "./config.js";
