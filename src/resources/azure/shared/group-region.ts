import { Unpriceable } from "../../fields.ts";
import { refersTo } from "../../sheet.ts";

/** The link to the resource group, for what has no location of its own. */
export const inGroup = { group: refersTo("resource_group_name", "azurerm_resource_group", {}) } as const;

/**
 * Where something is billed that may be global: its own region, else its resource group's. Undefined where neither is known: the kernel then says so.
 */
export function regionOrGroups(r: { readonly region: string; readonly refs: { readonly group: { readonly region: string } | undefined } }): string | undefined {
  const own = regionOf(r);
  return own === undefined || own === "global" ? r.refs.group?.region : own;
}

function regionOf(r: { readonly region: string }): string | undefined {
  try {
    return r.region;
  } catch (error) {
    if (error instanceof Unpriceable) return undefined;
    throw error;
  }
}
