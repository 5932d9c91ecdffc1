import { ConfigError } from "../base/trouble.ts";

/** The command that writes what we read. */
export const SHOW_JSON = "Write it with: terraform plan -out=tfplan && terraform show -json tfplan > plan.json";
/** The remedy for text around the document. */
export const NO_WRAPPER = "Set `terraform_wrapper: false` for hashicorp/setup-terraform (or use terraform-bin), so that only the JSON reaches the file.";

/** A reason why some bytes are no plan, and the way out. */
export interface Refusal {
  message: string;
  remedy: string;
}

const HUMAN =
  /Terraform used the selected|OpenTofu used the selected|execution plan|will perform the following|No changes\.|^ *# \S+ (?:will|must) be|\((?:known after apply)\)/m;

/** What the first bytes give away, when they cannot begin a JSON document. */
export function refusalOfOpening(head: Buffer): Refusal | undefined {
  if (head.length === 0) return { message: "The plan is empty", remedy: `The step that writes it may have failed. ${SHOW_JSON}` };
  const magic = head.toString("latin1", 0, 4);
  if (magic.startsWith("PK\x03\x04"))
    return { message: "This is a binary plan file, not JSON", remedy: "Convert it with: terraform show -json tfplan > plan.json" };
  if (magic === "\x28\xb5\x2f\xfd")
    return { message: "The plan is compressed with zstd, which costgate does not read", remedy: "Decompress it first (unzstd), or compress with gzip." };
  if (magic.startsWith("{\0") || magic.startsWith("\0{") || magic.startsWith("[\0")) {
    return {
      message: "The plan is UTF-16 without a byte order mark",
      remedy: "Write it as UTF-8, in PowerShell with: terraform show -json tfplan | Out-File -Encoding utf8 plan.json",
    };
  }
  return undefined;
}

/** What a text that does not begin with a brace is. */
export function refusalOfText(head: Buffer): Refusal {
  const text = head.toString("utf8");
  if (text.trim() === "") return { message: "The plan holds only white space", remedy: `The step that writes it may have failed. ${SHOW_JSON}` };
  if (/\n[ \t]*\{/.test(text)) return { message: `Unknown text stands before the plan: ${shown(text)}`, remedy: NO_WRAPPER };
  if (HUMAN.test(text)) return { message: "This is the plan as text for people, not JSON", remedy: SHOW_JSON };
  if (/^\s*\[/.test(text)) return { message: "The document is a JSON array, not a plan", remedy: SHOW_JSON };
  if (/^\s*null\b/.test(text)) return { message: "The document is JSON null, not a plan", remedy: SHOW_JSON };
  return { message: `This is not JSON: it begins with ${shown(text)}`, remedy: SHOW_JSON };
}

/** What a sound JSON object is that has neither changes nor planned values. */
export function refusalOfMembers(members: ReadonlySet<string>): Refusal {
  const has = (...names: string[]): boolean => names.every((name) => members.has(name));
  if (has("version", "resources") || has("serial", "lineage")) return { message: "This is a state file, not a plan", remedy: SHOW_JSON };
  if (has("values")) return { message: "This is `terraform show -json` of a state, not of a plan", remedy: SHOW_JSON };
  if (has("@level") || has("@message")) return streamRefusal();
  if (members.size === 0) return { message: "The document is an empty object, not a plan", remedy: SHOW_JSON };
  if (members.size === 1) {
    const [name] = members;
    const jq = `If the plan stands in that member, take it out with: jq '.[${JSON.stringify(name)}]' wrapped.json > plan.json. Otherwise: ${SHOW_JSON}`;
    return { message: `The document has the single member ${JSON.stringify(name)} and is no plan itself`, remedy: jq };
  }
  return { message: "The document has neither resource_changes nor planned_values, so it is not a whole plan", remedy: SHOW_JSON };
}

/** The stream of `terraform plan -json`: many small documents with `@level`. */
export function streamRefusal(): Refusal {
  return { message: "This is the log stream of `terraform plan -json`, not a plan", remedy: SHOW_JSON };
}

export function refuse(name: string, refusal: Refusal, place: { line?: number; column?: number } = {}): ConfigError {
  return new ConfigError(refusal.message, { remedy: refusal.remedy, position: { file: name, ...place } });
}

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]`, "g"); // Colours of a terminal.

/** The beginning of a text, on one line and without control characters. */
export function shown(text: string): string {
  const line = text.replace(ANSI, "").trimStart().split(/\r?\n/, 1)[0] ?? "";
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
