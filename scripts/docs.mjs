// Writes the parts of the documentation that come from the source: schemas, the table of resources, the tables of the README.
import { writeFileSync } from "node:fs";
import { loadSrc } from "./load-src.mjs";

const { documents } = await loadSrc("scripts/docs.ts");
for (const [path, text] of await documents()) writeFileSync(path, text);
