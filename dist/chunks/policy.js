export { m as Budget, h as Level, d as Policy, f as checkPolicy, p as readPolicy } from "./config.js";
