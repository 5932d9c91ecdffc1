export { y as withDefaults } from "./config.js";
