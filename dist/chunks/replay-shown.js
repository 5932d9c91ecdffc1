import { t as olderFindings } from "./replay2.js";
import { Qt as visible, T as signed } from "./core.js";
// src/report/replay-shown.ts
function triedText(tried) {
	const seen = tried.flatMap(({ name, seen: one }) => "verdict" in one ? [{
		name,
		...one
	}] : []);
	const stopped = seen.filter(({ verdict }) => verdict.outcome !== "pass");
	const older = seen.reduce((sum, { verdict }) => sum + olderFindings(verdict), 0);
	const troubles = tried.flatMap(({ name, seen: one }) => "trouble" in one ? [`  unreadable  ${name}: ${one.trouble.split("\n")[0]}`] : []);
	const untold = [...new Set(seen.flatMap((one) => one.untold))].map((what) => `  cannot tell: ${what}`);
	const rows = stopped.map(({ name, verdict, estimate }) => `  ${verdict.outcome === "no" ? "blocked" : "unknown"}  ${name}  ${estimate.totals.unknown > 0 ? "at least " : ""}${signed(estimate.totals.delta, estimate.currency)}  ${reasonsOf(verdict.findings)}`);
	return [
		`would have blocked ${stopped.length} of ${seen.length}; ${older} older ${older === 1 ? "finding" : "findings"} would not block`,
		...rows,
		...untold,
		...troubles
	].map((line) => `${visible(line, 1e3)}\n`).join("");
}
function reasonsOf(findings) {
	return findings.filter(({ level }) => level !== "advisory").map(({ id }) => id).join(", ");
}
function triedJson(tried) {
	return {
		schema: "costgate/try/1",
		tried: tried.map(({ name, seen }) => "trouble" in seen ? {
			name,
			verdict: null,
			trouble: seen.trouble
		} : {
			name,
			verdict: seen.verdict.outcome,
			currency: seen.estimate.currency,
			knownMonthlyDelta: seen.estimate.totals.delta.toString(),
			complete: seen.estimate.totals.unknown === 0,
			findings: seen.verdict.findings,
			olderFindings: olderFindings(seen.verdict),
			cannotTell: seen.untold
		})
	};
}
export { triedJson, triedText };
