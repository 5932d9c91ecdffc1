export { default as free } from "../free-types/azure.json" with { type: "json" };
export { sheets as compute } from "./compute/index.ts";
export { sheets as kubernetes } from "./kubernetes/index.ts";
