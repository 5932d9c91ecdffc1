import { Unpriceable } from "../../fields.ts";

/** Where a price that is the same in all regions stands. The regions of China have lists of their own; an unknown region is taken to be elsewhere. */
export function worldwide(r: { readonly region: string }): string {
  try {
    return r.region.startsWith("cn-") ? r.region : "global";
  } catch (error) {
    if (error instanceof Unpriceable) return "global";
    throw error;
  }
}
