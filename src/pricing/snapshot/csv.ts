/** Splits one CSV text (RFC 4180: quotes, doubled quotes, CRLF) into rows of cells. Lines that start with # are comments. */
export function parseCsv(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let more = true;
    while (more) {
      let cell: string;
      if (text[at] === '"') {
        const quoted = readQuoted(text, at);
        cell = quoted.cell;
        at = quoted.end;
        line += count(cell, "\n");
      } else {
        const end = endOfCell(text, at);
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(cell);
      more = text[at] === ",";
      if (more) at++;
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    line++;
    const blank = cells.length === 1 && cells[0] === "";
    if (!blank && !cells[0]?.startsWith("#")) rows.push({ line: start, cells });
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "," || char === "\n" || char === "\r") return at;
  }
  return text.length;
}

function readQuoted(text: string, from: number): { cell: string; end: number } {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
