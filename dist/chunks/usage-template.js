// src/resources/usage/usage-template.ts
function usageTemplate(section, entries) {
	const head = [
		"# Fill in what you know, and take the # away. What stays out is not in the sum, and reports name it.",
		"version: 0.1",
		`${section}:`
	];
	const bodies = entries.filter(({ keys }) => Object.keys(keys).length > 0).map((entry) => [`  ${keyOf(entry.name)}:`, ...linesOf(entry)]);
	return `${[...head, ...bodies.flat()].join("\n")}\n`;
}
function linesOf({ keys, given }) {
	const root = { children: new Map() };
	for (const [key, { describe }] of Object.entries(keys)) {
		let node = root;
		for (const step of key.split(".")) {
			const next = node.children.get(step) ?? { children: new Map() };
			node.children.set(step, next);
			node = next;
		}
		node.leaf = {
			describe,
			value: shownValue(given.get(key))
		};
	}
	return [...root.children].flatMap(([key, node]) => nodeLines(key, node, "    "));
}
function nodeLines(key, { leaf, children }, indent) {
	const own = leaf ? [`${indent}${leaf.value === void 0 ? `# ${key}:` : `${key}: ${leaf.value}`} # ${leaf.describe}`] : [];
	if (children.size === 0) return own;
	const inner = [...children].flatMap(([name, node]) => nodeLines(name, node, `${indent}  `));
	const isEmpty = inner.every((line) => line.trimStart().startsWith("#"));
	return [
		...own,
		`${indent}${isEmpty ? "# " : ""}${key}:`,
		...inner
	];
}
function shownValue(given) {
	if (!given) return void 0;
	const { value, range } = given;
	const expected = written(value.toString());
	return range ? `{ low: ${range.low.toString()}, expected: ${expected}, high: ${range.high.toString()} }` : expected;
}
function keyOf(name) {
	return /^[A-Za-z_][\w.-]*(?:\[(?:\d+|"[\w./ -]*")\][\w.-]*)*$/.test(name) ? name : JSON.stringify(name);
}
function written(value) {
	return /^-?\d+(?:\.\d+)?$/.test(value) ? value : JSON.stringify(value);
}
export { usageTemplate };
