import { t as Unpriceable } from "./fields.js";
// src/resources/aws/shared/worldwide.ts
function worldwide(r) {
	try {
		return r.region.startsWith("cn-") ? r.region : "global";
	} catch (error) {
		if (error instanceof Unpriceable) return "global";
		throw error;
	}
}
export { worldwide as t };
