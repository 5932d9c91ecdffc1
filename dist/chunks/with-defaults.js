export { x as withDefaults } from "./config.js";
