/** Why a template is free, given the addresses of what is launched from it. */
export function pricedInside(users: readonly string[]): string {
  if (users.length === 0) return "a template costs nothing by itself, and nothing in this plan runs it";
  return `priced inside ${[...new Set(users)].sort().join(", ")}`;
}
