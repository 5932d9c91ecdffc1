// src/resources/usage/usage-only.ts
const USAGE_ONLY = /^(aws_data_transfer)\.([\w-]{1,100})$/;
function withUsageOnly(plan, addresses, usageOf) {
	const added = [...new Set(addresses)].flatMap((address) => {
		const [, type, name] = USAGE_ONLY.exec(address) ?? [];
		return type !== void 0 && name !== void 0 ? [changeOf(address, type, name, usageOf)] : [];
	});
	if (added.length === 0) return plan;
	function* changes() {
		yield* plan.changes();
		yield* added;
	}
	return Object.create(plan, {
		types: { value: new Set([...plan.types, ...added.map(({ type }) => type)]) },
		changes: { value: changes }
	});
}
function changeOf(address, type, name, usageOf) {
	const region = (change) => {
		const given = usageOf(change).get("region");
		return given ? {
			known: true,
			name: String(given.value),
			from: given.from
		} : {
			known: false,
			because: "usage region is not given"
		};
	};
	return {
		address,
		module: "",
		type,
		name,
		provider: "",
		action: "no-op",
		imported: false,
		hasBefore: true,
		hasAfter: true,
		before: {},
		after: {},
		isSensitive: () => false,
		hasSensitive: false,
		isConfigured: () => void 0,
		accountOn: () => void 0,
		providerBlock: void 0,
		get regionBefore() {
			return region(this);
		},
		get regionAfter() {
			return region(this);
		}
	};
}
export { withUsageOnly };
