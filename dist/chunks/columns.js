// src/report/columns.ts
function columns(rows, right = []) {
	const widths = [];
	for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
	return rows.map((row) => row.map((cell, at) => padded(cell, widths[at] ?? 0, right.includes(at), at === row.length - 1)).join("  "));
}
function padded(cell, width, right, last) {
	return right ? cell.padStart(width) : last ? cell : cell.padEnd(width);
}
export { columns as t };
