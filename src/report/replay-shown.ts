import type { Estimate } from "../estimate/estimate.ts";
import { olderFindings, type Replayed } from "../policy/replay.ts";
import { visible } from "./escape.ts";
import { signed } from "./money.ts";

/** A stored plan or report, and what the policy would have said of it. */
export interface Tried {
  /** Name of the file. */
  name: string;
  seen: (Replayed & { estimate: Estimate }) | { trouble: string };
}

/** What a policy would have blocked, as text: a line for each. */
export function triedText(tried: readonly Tried[]): string {
  const seen = tried.flatMap(({ name, seen: one }) => ("verdict" in one ? [{ name, ...one }] : []));
  const stopped = seen.filter(({ verdict }) => verdict.outcome !== "pass");
  const older = seen.reduce((sum, { verdict }) => sum + olderFindings(verdict), 0);
  const troubles = tried.flatMap(({ name, seen: one }) => ("trouble" in one ? [`  unreadable  ${name}: ${one.trouble.split("\n")[0]}`] : []));
  const untold = [...new Set(seen.flatMap((one) => one.untold))].map((what) => `  cannot tell: ${what}`);
  const rows = stopped.map(
    ({ name, verdict, estimate }) =>
      `  ${verdict.outcome === "no" ? "blocked" : "unknown"}  ${name}  ${estimate.totals.unknown > 0 ? "at least " : ""}${signed(estimate.totals.delta, estimate.currency)}  ${reasonsOf(verdict.findings)}`,
  );
  const head = `would have blocked ${stopped.length} of ${seen.length}; ${older} older ${older === 1 ? "finding" : "findings"} would not block`;
  return [head, ...rows, ...untold, ...troubles].map((line) => `${visible(line, 1000)}\n`).join("");
}

function reasonsOf(findings: Replayed["verdict"]["findings"]): string {
  return findings
    .filter(({ level }) => level !== "advisory")
    .map(({ id }) => id)
    .join(", ");
}

/** The same as JSON (schemas/try-1.json). */
export function triedJson(tried: readonly Tried[]): object {
  return {
    schema: "costgate/try/1",
    tried: tried.map(({ name, seen }) =>
      "trouble" in seen
        ? { name, verdict: null, trouble: seen.trouble }
        : {
            name,
            verdict: seen.verdict.outcome,
            currency: seen.estimate.currency,
            knownMonthlyDelta: seen.estimate.totals.delta.toString(),
            complete: seen.estimate.totals.unknown === 0,
            findings: seen.verdict.findings,
            olderFindings: olderFindings(seen.verdict),
            cannotTell: seen.untold,
          },
    ),
  };
}
