import { isLocation, regionOf } from "./locations.ts";

/** A description without what our keys say elsewhere: location, term and version. */
export interface Words {
  product: string;
  /** Where traffic goes: the place is then "from>to". */
  to?: string;
}

/** The words of a SKU; undefined for commitments by spend, which are no price of a thing. */
export function wordsOf(description: string, isOneRegion: boolean): Words | undefined {
  const text = description.trim().replaceAll(/\s+/g, " ");
  if (/^Commitment - dollar based/i.test(text)) return undefined;
  const [, traffic = "", target = ""] = /^(Network Inter Region (?:Data Transfer Out|Egress)) from .+ to (.+)$/.exec(text) ?? [];
  const to = regionOf(target);
  if (to !== undefined) return { product: traffic, to };
  const termless = text.replace(/ for \d Years?$/i, "").replace(/^(Network (?:Vpn )?Internet (?:Data Transfer Out|Egress)) from .+ to /, "$1 to ");
  return { product: withoutVersion(withoutLocation(termless, isOneRegion)) };
}

const EARLY = " (Early Delete)";

function withoutLocation(text: string, isOneRegion: boolean): string {
  if (text.endsWith(EARLY)) return withoutLocation(text.slice(0, -EARLY.length), isOneRegion) + EARLY;
  const tierless = text.replace(/ Tier \d+(?= )/, "");
  // "Nearline Storage US Multi-region": the kind is part of the words.
  const stored = /^(\w+(?: \w+){0,3}? Storage) .+ ((?:Dual|Multi)-region)$/.exec(tierless);
  return stored ? `${stored[1]} ${stored[2]}` : withoutEnd(tierless, isOneRegion);
}

const CODE = "[a-z]+-[a-z]+\\d{1,2}";
const BRACKETED = new RegExp(` \\((?:${CODE}|us|eu|europe|asia)\\)$`);
const RUNNING = / running in [^()]+$/i;
const INSIDE = new RegExp(` in ((?:${CODE})|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)$`, "u");
/** A place after these is where something goes, not where it is sold. */
const DIRECTION = new Set(["to", "from", "to/from", "within"]);

function withoutEnd(text: string, isOneRegion: boolean): string {
  const sure = BRACKETED.exec(text) ?? RUNNING.exec(text);
  if (sure) return text.slice(0, sure.index);
  const inside = INSIDE.exec(text.replace(/ In (?=(?:[^ ]+ ?){1,3}$)/, " in "));
  // A new region has a name that we do not know: of a SKU of one region it is that.
  if (inside && (isOneRegion || isLocation(inside[1] ?? ""))) return text.slice(0, inside.index);
  const words = text.split(" ");
  const count = [3, 2, 1].find((last) => words.length > last + 1 && isLocation(words.slice(-last).join(" ")));
  return count === undefined || DIRECTION.has(words.at(-count - 1) ?? "") ? text : words.slice(0, -count).join(" ");
}

/** Licences of all versions of a system cost the same; our keys name none. */
function withoutVersion(text: string): string {
  return text.replace(/^(Licensing Fee for (?:Windows Server|Red Hat Enterprise Linux|SUSE Linux Enterprise Server|SLES)) \d+(?:\.\d+)?(?: R\d)?(?= |$)/, "$1");
}

/** Purchase of our keys: the term of a commitment is in the kind of usage, spot machines and what is attached to them in the words as well. */
export function purchaseOf(usageType: string, description: string): string | undefined {
  if (usageType === "Commit1Yr") return "commit/1yr";
  if (usageType === "Commit3Yr") return "commit/3yr";
  if (usageType === "Preemptible") return "spot";
  if (usageType !== "OnDemand") return undefined;
  const [, years] = /^Commitment.* for (\d) Years?$/i.exec(description) ?? [];
  if (years !== undefined) return `commit/${years}yr`;
  return /\bSpot Preemptible\b|^Preemptible /.test(description) ? "spot" : "on-demand";
}

/** Names of services that the catalogue had before; a service's file of ours has no slash in its name. */
export function serviceNameOf(displayName: string): string {
  const name = displayName.replace(/^Stackdriver /, "Cloud ").replaceAll("/", "-");
  return name === "Cloud Functions" ? "Cloud Run Functions" : name;
}
