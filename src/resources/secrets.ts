import { isValues, type Value } from "../plan/value.ts";

/** Stands for what the plan marks sensitive. */
export const HIDDEN = "(sensitive)";

/** Values that the plan marks sensitive, of which words of a bill may be made: they are priced like any other, and shown nowhere (IN46). */
export class Secrets {
  /** What was read itself: what is made of it may spell it otherwise. */
  private readonly read: Set<string>;
  private readonly within: Set<string>;
  private hasFlag: boolean;

  constructor(outer?: Secrets) {
    this.read = new Set(outer?.read);
    this.within = new Set(outer?.within);
    this.hasFlag = outer?.hasFlag === true;
  }

  /** Figures are not kept: a cost tells the quantity behind it anyway. */
  add(value: Value): void {
    if (typeof value === "boolean") this.hasFlag = true;
    else if (typeof value === "string") add(value, this.read);
    else if (Array.isArray(value) && value.every((item) => typeof item === "string")) for (const item of value) add(item, this.read);
    else collect(value, this.within);
  }

  /** Something that is only ever told as it is. */
  addVerbatim(text: string): void {
    add(text, this.within);
  }

  /** A sentence, with the values taken out of it. */
  inSentence(text: string): string {
    const longestFirst = [...this.read, ...this.within].filter((secret) => secret.length > 1).sort((a, b) => b.length - a.length);
    let shown = text;
    for (const secret of longestFirst) shown = shown.replaceAll(new RegExp(secret.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi"), HIDDEN);
    return shown;
  }

  /** A name that is made of the values: hidden as a whole unless all of them stand in it as they are, because else it may tell them in other words. */
  inName(text: string): string {
    const small = text.toLowerCase();
    const isVerbatim = !this.hasFlag && [...this.read].every((secret) => secret.length > 1 && small.includes(secret.toLowerCase()));
    return isVerbatim ? this.inSentence(text) : HIDDEN;
  }
}

function collect(value: Value, into: Set<string>): void {
  if (typeof value === "string") add(value, into);
  else if (Array.isArray(value) || isValues(value)) for (const item of Object.values(value) as Value[]) collect(item, into);
}

function add(text: string, into: Set<string>): void {
  if (text.trim() !== "" && !/^[\d.]+$/.test(text)) into.add(text);
}
