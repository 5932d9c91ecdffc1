import { createHash } from "node:crypto";
// src/pricing/pack-format.ts
const MAGIC = Buffer.from("costgate prices\n", "latin1");
function shelfOf(service, purchase) {
	return purchase.startsWith("reserved/") ? `${service}, reserved` : service;
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("base64url");
}
export { sha256 as n, shelfOf as r, MAGIC as t };
