// src/policy/further.ts
async function loadFurther({ policy, yaml }, asOf, run) {
	const judges = [];
	if (policy.tags.rules.length > 0) {
		const { judgeTags } = await import("./judge-tags.js");
		judges.push((evidence) => judgeTags(policy, evidence));
	}
	if (policy.rules.length > 0) {
		const [{ activeRules }, { judgeRules }] = await Promise.all([import("./active-rule.js"), import("./judge-rules.js")]);
		const active = activeRules(policy.rules, (path) => yaml.positionOf(path), asOf, run);
		judges.push(({ estimate, plan, lens }) => Promise.resolve(judgeRules(active, estimate, {
			plan,
			lens
		})));
	}
	return (evidence) => Promise.all(judges.map((judge) => judge(evidence)));
}
export { loadFurther };
