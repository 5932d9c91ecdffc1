const MOST_REASONS = 200;

/** Counts what a list has and what of it is left out, by reason. */
export class Tally {
  rows = 0;
  facts = 0;
  private readonly left = new Map<string, number>();

  leaveOut(reason: string, count = 1): void {
    const name = this.left.has(reason) || this.left.size < MOST_REASONS ? reason : "other reasons";
    this.left.set(name, (this.left.get(name) ?? 0) + count);
  }

  /** "1,204,331 rows, 900,000 prices; left out: 12 units not known (Widgets)", the most frequent first. */
  describe(): string {
    const reasons = [...this.left].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const left = reasons.map(([reason, count]) => `${grouped(count)} ${reason}`).join(", ");
    return `${grouped(this.rows)} rows, ${grouped(this.facts)} prices${left ? `; left out: ${left}` : ""}`;
  }
}

/** 1204331 as "1,204,331". */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A word of the list as it may stand in a log: short, printable. */
export function shownWord(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 40);
}
