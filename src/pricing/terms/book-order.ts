/** What a rule of the price book is for, as globs; what is left out fits everything. */
export interface RuleScope {
  cloud?: string | undefined;
  service?: string | undefined;
  product?: string | undefined;
  place?: string | undefined;
  purchase?: string | undefined;
}

/** When and for what a rule holds. */
export interface RuleReach {
  for: RuleScope;
  from?: string | undefined;
  until?: string | undefined;
}

const PARTS = ["cloud", "service", "product", "place", "purchase"] as const;

/** The first of the rules before it that leaves a rule nothing: it fits all that the rule fits, on all its days. Sure where it says so; odd globs may escape it. */
export function shadowOf(rule: RuleReach, before: readonly RuleReach[]): number | undefined {
  const at = before.findIndex((other) => isWithin(rule, other) && PARTS.every((part) => covers(other.for[part], rule.for[part])));
  return at < 0 ? undefined : at;
}

function isWithin({ from = "", until = "~" }: RuleReach, other: RuleReach): boolean {
  return (other.from ?? "") <= from && (other.until ?? "~") >= until; // "~" sorts after every day.
}

/** Whether every text that fits `narrow` fits `wide` as well. */
function covers(wide = "*", narrow = "*"): boolean {
  if (wide === narrow || /^\*+$/.test(wide)) return true;
  const [, head] = /^([^*?]*)\*+$/.exec(wide) ?? [];
  return head !== undefined && (/^[^*?]*/.exec(narrow)?.[0] ?? "").startsWith(head);
}
