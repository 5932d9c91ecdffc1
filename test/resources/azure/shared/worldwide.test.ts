import { expect, test } from "vitest";
import { globalPlace, onlyZone } from "../../../../src/resources/azure/shared/worldwide.ts";

test.each([
  [undefined, "global", "Zone 1"],
  ["westeurope", "global", "Zone 1"],
  ["germanywestcentral", "global", "Zone 1"],
  ["usgovvirginia", "US Gov", "US Gov Zone 1"],
  ["chinaeast2", "China", "CN Zone 1"],
])("what has no region of its own is billed in %s's cloud, at %s or %s", (location, place, zone) => {
  expect([globalPlace(location), onlyZone(location)]).toEqual([place, zone]);
});
