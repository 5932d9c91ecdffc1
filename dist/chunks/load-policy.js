import { P as keysOf, _ as locksOf, a as Policy, g as compose, o as checkPolicy, w as placedAt } from "./config.js";
import { wn as ConfigError } from "./core.js";
// src/policy/refuse-idle-locks.ts
function refuseIdleLocks(root) {
	for (const { path, position } of locksOf(root)) {
		if (placedAt(root, path) || isKey(path, root)) continue;
		throw new ConfigError(`locked: there is no ${path}`, {
			position,
			remedy: "Name a key of the policy, or section.name for one of a list, such as budgets.platform."
		});
	}
}
function isKey(path, root) {
	const [head = ""] = path.split(".");
	if (path === head) return Object.hasOwn(Policy.shape, head);
	return placedAt(root, head)?.kind !== "list" && keysOf(Policy).some((key) => key.path === path);
}
// src/policy/load-policy.ts
async function loadPolicy(file, inputs) {
	const composed = await compose(file, inputs);
	refuseIdleLocks(composed.root);
	return {
		...composed,
		policy: checkPolicy(composed.yaml)
	};
}
export { loadPolicy as t };
