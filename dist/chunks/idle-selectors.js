export { T as doubtsAbout } from "./config.js";
