/** Pads the cells of each column to one width; the last one is left as it is. `right` names columns of figures. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows.map((row) => row.map((cell, at) => padded(cell, widths[at] ?? 0, right.includes(at), at === row.length - 1)).join("  "));
}

function padded(cell: string, width: number, right: boolean, last: boolean): string {
  return right ? cell.padStart(width) : last ? cell : cell.padEnd(width);
}
