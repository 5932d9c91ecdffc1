export { l as Budget, u as Level, a as Policy, o as checkPolicy, s as readPolicy } from "./config.js";
