/** What hides text from a reader of the rendered comment, or shows it as somebody else's: by its first line, how it ends. */
interface Hiding {
  end: (line: string) => boolean;
}

const TAGS = ["pre", "script", "style", "textarea"];

/**
 * The lines of a comment that its writer says to everybody: outside of code fences, quotations, HTML comments and preformatted HTML. A fence or comment that is
 * never closed hides all that follows, as it does on GitHub. Lines that only continue a quotation are left out too.
 */
export function visibleLines(body: string): string[] {
  const shown: string[] = [];
  let hiding: Hiding | undefined;
  let quoted = false;
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (hiding) {
      if (hiding.end(line)) hiding = undefined;
      continue;
    }
    quoted = /^ {0,3}>/.test(line) || (quoted && line.trim() !== "");
    if (quoted) continue;
    hiding = hidingFrom(line);
    if (!hiding) shown.push(line);
  }
  return shown;
}

function hidingFrom(line: string): Hiding | undefined {
  const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence) return { end: (next) => new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}[ \\t]*$`).test(next) };
  const comment = line.lastIndexOf("<!--");
  if (comment >= 0 && !line.includes("-->", comment)) return { end: (next) => next.includes("-->") };
  const [, tag] = new RegExp(`^ {0,3}<(${TAGS.join("|")})(?=[\\s>]|$)`, "i").exec(line) ?? [];
  const close = `</${tag?.toLowerCase()}>`;
  return tag === undefined || line.toLowerCase().includes(close) ? undefined : { end: (next) => next.toLowerCase().includes(close) };
}
