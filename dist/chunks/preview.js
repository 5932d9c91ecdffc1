import { $t as ConfigError, k as OWNER_KINDS } from "./core.js";
import { u as loadPolicy } from "./config.js";
import { n as policyChanges } from "./policy-changes.js";
// src/policy/preview.ts
async function previewPolicy(proposed, base, judgeNext, openRepository) {
	const seen = await look(proposed, base, judgeNext, openRepository);
	return seen && {
		...seen,
		findings: base ? loosened(seen, base.policy) : []
	};
}
async function look({ name, text, readFile }, base, judgeNext, openRepository) {
	const nothing = {
		file: name,
		changes: [],
		would: void 0,
		gone: text === void 0
	};
	if (text === void 0) return base && nothing;
	try {
		const next = await loadPolicy({
			name,
			text
		}, {
			readFile,
			openRepository
		});
		if (next.digest === base?.digest) return void 0;
		const would = isSeenAlike(base?.policy, next.policy) ? await judgeNext(next) : void 0;
		return {
			...nothing,
			changes: base ? policyChanges(base.policy, next.policy) : [],
			would
		};
	} catch (error) {
		if (error instanceof ConfigError) return {
			...nothing,
			trouble: error.describe()
		};
		throw error;
	}
}
function loosened({ changes, gone, trouble }, base) {
	const loose = changes.filter(({ effect }) => effect === "looser").length;
	if (loose === 0 && !gone && trouble === void 0) return [];
	const because = gone ? "this change takes the policy away" : trouble === void 0 ? `this change loosens the policy, or changes it in a way that cannot be compared (${loose} ${loose === 1 ? "value" : "values"})` : "this change makes the policy unreadable";
	return [{
		id: "policy-loosened",
		level: base.policy_changes,
		because,
		next: "The policy's owners decide about it, best in a pull request of its own: here it counts for nothing before it is merged.",
		addresses: []
	}];
}
function isSeenAlike(a, b) {
	const seen = (policy) => JSON.stringify([
		policy?.currency ?? "USD",
		policy?.prices,
		policy?.kinds ?? [],
		policy?.default_regions,
		policy?.trusted_schedules ?? [],
		policy?.tags.canonical ?? {},
		OWNER_KINDS.map(({ section }) => policy?.[section] ?? [])
	]);
	return seen(a) === seen(b);
}
export { previewPolicy };
