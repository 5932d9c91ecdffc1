import { createHash } from "node:crypto";
// src/policy/audit.ts
const FIRST = "0".repeat(64);
function auditLine(log, subject, { outcome, findings }, decision) {
	const last = linesOf(log).at(-1);
	const before = last === void 0 ? void 0 : JSON.parse(last);
	const { requests: _, ...decided } = decision;
	const record = {
		schema: "costgate/audit/1",
		n: (before?.n ?? 0) + 1,
		previous: before?.hash ?? FIRST,
		...subject,
		conversations: subject.conversations.map(({ repositoryId, number, headSha }) => ({
			repositoryId,
			number,
			headSha
		})),
		outcome,
		findings: findings.map(({ id, level, amount }) => ({
			id,
			level,
			...amount && { amount }
		})),
		decision: decided
	};
	const text = JSON.stringify(record);
	return `${text.slice(0, -1)},"hash":"${hashOf(text)}"}`;
}
function verifyAudit(log) {
	let last = FIRST;
	for (const [at, line] of linesOf(log).entries()) {
		const because = faultOf(line, at + 1, last);
		if (because !== void 0) return {
			line: at + 1,
			because
		};
		last = line.slice(-HASH_END, -2);
	}
	return {
		records: linesOf(log).length,
		last
	};
}
const HASH_END = 66;
function faultOf(line, n, previous) {
	const [, text, hash] = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/.exec(line) ?? [];
	if (text === void 0 || hash === void 0) return "it is no record of an audit log";
	if (hashOf(`${text}}`) !== hash) return "it was changed: its hash does not fit";
	const record = JSON.parse(`${text}}`);
	if (record.previous !== previous) return "the line before it was changed, moved or taken out";
	return record.n === n ? void 0 : "its number does not fit its place";
}
function linesOf(log) {
	return log.split("\n").filter((line) => line !== "");
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
export { auditLine, verifyAudit };
