import type { BrokenGlass, Decision, ExceptionStanding, Open } from "../policy/approvals/decision.ts";
import type { Verdict } from "../policy/verdict.ts";
import type { Line, Piece } from "./line.ts";
import { money, signed } from "./money.ts";

const MOST = 8;

/** How a change passes that the policy would have stopped; undefined where it does not pass, or needed no consent. */
export function passedBy({ outcome, decision }: Verdict): string | undefined {
  if (outcome !== "pass" || !decision) return undefined;
  if (decision.breakGlass) return "Break-glass, not approved";
  return decision.covers.some(({ by }) => by === "approval") ? "Passes, approved" : "Passes, by an exception";
}

/** Who consented to what, and what was said that does not count. */
export function consentLines({ decision }: Verdict, currency: string): Line[] {
  if (!decision) return [];
  const { breakGlass, exceptions, open } = decision;
  return [
    ...(breakGlass ? [glassLine(breakGlass, currency)] : []),
    ...approvalLines(decision, currency),
    ...exceptions.slice(0, MOST).map((one) => exceptionLine(one, currency)),
    ...(open.length > 0 ? refusalLines(decision) : []),
  ];
}

function glassLine({ login, ticket, reason, amount, cap, until, reviewBy }: BrokenGlass, currency: string): Line {
  const what: Line = ["Break-glass by ", { code: login }, ", ", { code: ticket }, ", ", { code: reason }];
  return [...what, `: ${signed(amount, currency)} of ${money(cap, currency)}, until ${until}; to be reviewed by ${reviewBy}`];
}

/** One line for each person and cap: somebody may have approved several findings at once. */
function approvalLines({ approvals, covers, open }: Decision, currency: string): Line[] {
  return approvals.slice(0, MOST).map(({ finding, login, cap, until }): Line => {
    const amount = [...covers, ...open].find((one) => one.finding === finding)?.amount;
    const held = amount ? `: ${signed(amount, currency)}${cap ? ` of ${money(cap, currency)}` : ", this and no other cost"}` : "";
    return ["Approved by ", { code: login }, `${held}, until ${until} (`, { code: finding }, ")"];
  });
}

function exceptionLine({ id, owner, ticket, expires, state, daysLeft, used, cap }: ExceptionStanding, currency: string): Line {
  const soon = daysLeft !== undefined && daysLeft <= SOON ? [`, ${daysLeft === 0 ? "today" : `in ${daysLeft} day${daysLeft === 1 ? "" : "s"}`}`] : [];
  const ends: Piece[] = state === "ended" ? [{ strong: `ended on ${expires}` }] : [`ends on ${expires}`, ...soon];
  const not = { counts: "", ended: " and does not count", "not begun": "; it has not begun and does not count", "over its cap": "; it does not count" }[state];
  const held = used ? [`; ${signed(used, currency)} of ${money(cap ?? used.times(0), currency)}`] : [];
  return ["Exception ", { code: id }, ", ", { code: ticket }, ", of ", { code: owner }, ": ", ...ends, ...held, not];
}

/** An exception is warned about so many days before it ends. */
const SOON = 14;

function refusalLines({ refused, requests }: Decision): Line[] {
  const rest: Line[] = refused.length > MOST ? [[`${refused.length - MOST} more that do not count`]] : [];
  return [
    ...requests.slice(0, 3).map(({ login, reason }): Line => ["Asked for by ", { code: login }, ": ", { code: reason }]),
    ...refused.slice(0, MOST).map(({ login, because }): Line => ["Not counted: ", { code: login }, ": ", { whole: because }]),
    ...rest,
  ];
}

/** Who may decide about what still blocks, with a line to copy. */
export function decideLines({ decision }: Verdict, currency: string): Line[] {
  if (!decision) return [];
  const { breakGlass, open } = decision;
  const review: Line[] = breakGlass ? [["Review this break-glass by ", { strong: breakGlass.reviewBy }, "."]] : [];
  return [
    ...review,
    ...open
      .filter(({ may }) => may.length > 0)
      .slice(0, 3)
      .map((one) => decideLine(one, currency)),
  ];
}

function decideLine({ finding, may, has, needs, each, line, approved, amount, unknownHands }: Open, currency: string): Line {
  const people = may.flatMap((name, at): Piece[] => [at === 0 ? "" : each ? " and " : " or ", { code: name }]);
  const over = approved && amount?.gt(approved) ? [`; over the approved ${money(approved, currency)} by ${money(amount.minus(approved), currency)}`] : [];
  const unknown = unknownHands > 0 ? [` (${unknownHands} more than the policy says, because not everybody who made the commits is known)`] : [];
  const copied: Piece[] = line === undefined ? [] : [", by this line in a comment: ", { whole: line }];
  return ["About ", { code: finding }, " decide ", ...people, `: ${has} of ${needs} approval${needs === 1 ? "" : "s"}`, ...unknown, ...over, ...copied];
}
