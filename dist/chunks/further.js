export { E as loadFurther } from "./config.js";
