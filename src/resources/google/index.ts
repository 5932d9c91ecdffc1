export { default as free } from "../free-types/google.json" with { type: "json" };
export { sheets as compute } from "./compute/index.ts";
export { sheets as gke } from "./gke/index.ts";
export { sheets as sql } from "./sql/index.ts";
