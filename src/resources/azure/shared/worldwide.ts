import { refersTo } from "../../sheet.ts";

/** The resource group: what has no location of its own lies in the cloud of its group. */
export const resourceGroup = refersTo("resource_group_name", "azurerm_resource_group", {});

interface Grouped {
  readonly refs: { readonly group: { readonly region: string } | undefined };
}

/** The place of what costs the same in all of a cloud, such as load balancers. */
export function globalPlace(location: string | undefined): string {
  if (location?.startsWith("usgov")) return "US Gov";
  return location?.startsWith("china") ? "China" : "global";
}

/** The place of what is billed by zones and has no location, such as DNS: all locations of a cloud are one zone. */
export function onlyZone(location: string | undefined): string {
  if (location?.startsWith("usgov")) return "US Gov Zone 1";
  return location?.startsWith("china") ? "CN Zone 1" : "Zone 1";
}

/** The location of its resource group, where the plan has that: without it, Azure's public cloud. */
export function groupLocation({ refs }: Grouped): string | undefined {
  return refs.group?.region;
}
