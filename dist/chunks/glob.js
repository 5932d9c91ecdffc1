// src/config/glob.ts
function compileGlob(pattern) {
	const [head = "", tail, more] = pattern.split("*");
	if (pattern.includes("?") || more !== void 0) {
		const tokens = tokensOf(pattern);
		return (text) => run(tokens, text);
	}
	if (tail === void 0) return (text) => text === pattern;
	const shortest = head.length + tail.length;
	return (text) => text.length >= shortest && text.startsWith(head) && text.endsWith(tail) && !/[./]/.test(text.slice(head.length, text.length - tail.length));
}
function tokensOf(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length; at++) {
		const char = pattern[at];
		if (char === "?") tokens.push({ kind: "any" });
		else if (char !== "*") tokens.push({
			kind: "char",
			char
		});
		else if (pattern[at + 1] === "*") {
			while (pattern[at + 1] === "*") at++;
			if (tokens.at(-1)?.kind !== "deep") tokens.push({ kind: "deep" });
		} else tokens.push({ kind: "star" });
	}
	return tokens;
}
function run(tokens, text) {
	let states = closure(tokens, new Set([0]));
	for (const char of text) {
		const next = new Set();
		for (const at of states) {
			const token = tokens[at];
			if (!token) continue;
			const separator = char === "." || char === "/";
			if (token.kind === "char" ? token.char === char : token.kind === "any" ? !separator : false) next.add(at + 1);
			if (token.kind === "deep" || token.kind === "star" && !separator) next.add(at);
		}
		if (next.size === 0) return false;
		states = closure(tokens, next);
	}
	return states.has(tokens.length);
}
function closure(tokens, states) {
	for (const at of states) {
		const kind = tokens[at]?.kind;
		if (kind === "star" || kind === "deep") states.add(at + 1);
	}
	return states;
}
export { compileGlob as t };
