export { a as Budget, l as Level, o as Policy, s as checkPolicy, c as readPolicy } from "./config.js";
