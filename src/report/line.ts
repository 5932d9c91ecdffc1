/** Text in pieces: plain words of ours, words to stress, and strings from outside, which are hostile: `code`, cut where it is long, and `whole`, such as a line to copy. */
export type Piece = string | { strong: string } | { code: string } | { whole: string };
export type Line = readonly Piece[];

/** A line without any marks; what is hostile in it is not escaped. */
export function bare(line: Line): string {
  return line.map((piece) => (typeof piece === "string" ? piece : Object.values(piece).join(""))).join("");
}
