/** What is longer is no word: beyond this nothing is compared. */
export const LONGEST = 64;

/** How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other. Compares the first 64 letters. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (older[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    older = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/** {@link editDistance} as a share of the longer word: 0 for the same, 1 for nothing in common. */
export function unlikeness(one: string, other: string): number {
  const longer = Math.min(LONGEST, Math.max(one.length, other.length));
  return longer === 0 ? 0 : editDistance(one, other) / longer;
}
