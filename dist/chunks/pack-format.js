import { createHash } from "node:crypto";
// src/pricing/pack-format.ts
const MAGIC = Buffer.from("costgate prices\n", "latin1");
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("base64url");
}
export { sha256 as n, MAGIC as t };
