import { B as isNode, F as positionOf, H as isSeq, L as Document, N as dataOf, P as nameOf, R as isCollection, V as isPair, z as isMap } from "./config.js";
import { Qt as visible } from "./core.js";
// src/report/config-shown.ts
function configText(root, origin) {
	const document = new Document(dataOf(root));
	if (origin) annotate(document.contents, root);
	return document.toString({ lineWidth: 0 }).split("\n").map((line) => visible(line, 2e3)).join("\n");
}
function annotate(shown, node) {
	if (isMap(shown) && node.kind === "map" && shown.items.length > 0) {
		const values = [...node.entries.values()];
		for (const [at, pair] of shown.items.entries()) if (isPair(pair)) annotateNext(pair.value, values[at]);
	} else if (isSeq(shown) && node.kind === "list" && shown.items.length > 0) for (const [at, item] of shown.items.entries()) annotateNext(item, node.items[at]);
	else if (isNode(shown) && (!isCollection(shown) || shown.items.length === 0)) {
		if (isCollection(shown)) shown.flow = true;
		shown.comment = ` ${originOf(node)}`;
	}
}
function annotateNext(shown, node) {
	if (node) annotate(shown, node);
}
function configJson(root, { digest, files }) {
	return {
		schema: "costgate/config/1",
		digest,
		files,
		policy: dataOf(root),
		origins: Object.fromEntries(originsOf(root, ""))
	};
}
function originsOf(node, path) {
	const below = (name) => path === "" ? name : `${path}.${name}`;
	if (node.kind === "map" && node.entries.size > 0) return [...node.entries].flatMap(([name, value]) => originsOf(value, below(name)));
	if (node.kind === "list" && node.items.length > 0) return node.items.flatMap((item, at) => originsOf(item, below(nameOf(item) ?? String(at))));
	return [[path, originOf(node)]];
}
function originOf(node) {
	const { file, line } = positionOf(node);
	return line === void 0 ? file : `${file}:${line}`;
}
export { configJson, configText };
