/** The place of prices that are not the region's: a local or wavelength zone's group, `us-west-2-lax-1` of `us-west-2-lax-1a`. */
export function placeOf(zone: string | undefined): string | undefined {
  if (!zone || /^[a-z]+(-[a-z]+)+-\d[a-z]$/.test(zone)) return undefined;
  return zone.replace(/[a-z]$/, "");
}
