/** Where an annotation points to. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** Writes to the log of a job. Every text is hostile: none can become a command of the runner (FT45, M8–M10). */
export interface WorkflowLog {
  /** One line; line ends in it are shown as "⏎". */
  info(message: string): void;
  /** Our own text of many lines, such as the report; each line is made harmless. */
  text(lines: string): void;
  /** Only shown when the job runs with debug logging. */
  debug(message: string): void;
  notice(message: string, place?: Place): void;
  warning(message: string, place?: Place): void;
  error(message: string, place?: Place): void;
  /** Lines between the two are folded away. */
  startGroup(title: string): void;
  endGroup(): void;
  /** From here on the runner shows *** for it, line by line. */
  mask(secret: string): void;
}

const ANNOTATIONS = 10; // The runner keeps ten of a kind for each step and drops the rest: those go into the log.

export function workflowLog(write: (text: string) => void): WorkflowLog {
  const given = { notice: 0, warning: 0, error: 0 };
  const annotate = (kind: keyof typeof given, message: string, place?: Place): void => {
    given[kind] += 1;
    if (given[kind] > ANNOTATIONS) write(`${harmlessLine(`${kind}: ${folded(message)}`)}\n`);
    else write(`::${kind}${properties(place)}::${escapedData(withoutControls(message))}\n`);
  };
  return {
    info: (message) => write(`${harmlessLine(folded(message))}\n`),
    text: (lines) => write(`${lines.split(LINE_END).map(harmlessLine).join("\n")}\n`),
    debug: (message) => write(`::debug::${escapedData(withoutControls(message))}\n`),
    notice: (message, place) => annotate("notice", message, place),
    warning: (message, place) => annotate("warning", message, place),
    error: (message, place) => annotate("error", message, place),
    startGroup: (title) => write(`::group::${escapedData(withoutControls(folded(title)))}\n`),
    endGroup: () => write("::endgroup::\n"),
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") write(`::add-mask::${escapedData(line)}\n`);
    },
  };
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function folded(message: string): string {
  return message.split(LINE_END).join(" ⏎ ");
}

const [ESC, BEL] = ["\u001b", "\u0007"];
/** Colours, hyperlinks and other orders to a terminal (ECMA-48: CSI, OSC, the rest; as ESC and a letter, or as one C1 character). */
const SEQUENCES = new RegExp(
  [`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`, `(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\n]*(?:${BEL}|${ESC}\\\\|\u009c)?`, `${ESC}[ -/]*[0-~]`].join("|"),
  "g",
);
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
// Turns of direction and characters without width: shown by their number, so that what is read is what is there (M9).
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function withoutControls(message: string): string {
  const text = message
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(SEQUENCES, "")
    .replace(CONTROLS, "");
  return text.replace(INVISIBLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(/##(?=\[)/g, "## ");
}

/** The runner obeys "::name" after any white space and "##[name]" anywhere in a line (actions/runner, ActionCommand.cs). */
function harmlessLine(line: string): string {
  return withoutControls(line)
    .replace(/\n/g, " ")
    .replace(/^(\s*):(?=:)/, "$1: ");
}

function escapedData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function properties(place: Place | undefined): string {
  if (!place) return "";
  const given = [
    ["file", place.file],
    ["line", place.line],
    ["col", place.column],
  ].filter(([, value]) => value !== undefined);
  return ` ${given
    .map(
      ([name, value]) =>
        `${name}=${escapedData(withoutControls(String(value)))
          .replace(/:/g, "%3A")
          .replace(/,/g, "%2C")}`,
    )
    .join(",")}`;
}
