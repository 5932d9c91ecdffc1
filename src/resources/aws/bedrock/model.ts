import { unpriced } from "../../fields.ts";

/** Scopes of cross-region profiles: their price is the profile's, from whichever region it is called. */
const GEOGRAPHIES = new Set(["us", "us-gov", "eu", "apac", "jp", "au", "global"]);

/** A model as prices name it: the id of the model or of the cross-region profile, from an id or an ARN. */
export interface Model {
  readonly id: string;
  /** Where the price stands; undefined: the resource's region. */
  readonly place: string | undefined;
}

/** Reads "anthropic.claude-…", "us.anthropic.claude-…" or an ARN of either. */
export function modelOf(text: string): Model {
  const [, region, kind, id = ""] = /^arn:[\w-]+:bedrock:([\w-]*):\d*:([\w-]+)\/(.+)$/.exec(text) ?? [undefined, undefined, "", text];
  if (!["", "foundation-model", "inference-profile"].includes(kind ?? "")) unpriced(`${kind ?? "it"} is no model with a list price`);
  const isProfile = GEOGRAPHIES.has(id.split(".", 1)[0] ?? "");
  return { id, place: isProfile ? "global" : region || undefined };
}
