/**
 * Strings from a repository are hostile. Control characters, bidirectional marks, zero-width characters and line separators
 * are shown as code points, so that what is read is what is there.
 */
export function visible(text: string, longest = 300): string {
  const shown = text.toWellFormed().replace(HIDDEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return shown.length <= longest ? shown : `${cut(shown, longest - 1)}…`;
}

/** C0, C1, soft hyphen, Arabic letter mark, zero-width, bidi, line separators, invisible operators, BOM, interlinear marks, tags. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Never between the halves of a surrogate pair. */
function cut(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}

/**
 * A Markdown code span that also stands in a table cell: nothing in it links, mentions, closes or renders. The fence is longer than any run
 * of backticks inside; a pipe would end the cell whatever is written before it, so it is shown as its code point.
 */
export function codeSpan(text: string, longest?: number): string {
  const shown = visible(text, longest).replaceAll("|", "\\u{7c}");
  if (shown.trim() === "") return "` `";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
