type List = Readonly<Record<string, readonly string[]>>;

/** Types that cost nothing by themselves, by the reason; one list for each cloud, loaded with its sheets when a plan has such types. A type with a charge of its own, also one by usage, stands in none. */
export const freeLists: Readonly<Record<"aws" | "azurerm" | "google" | "other", () => Promise<List>>> = {
  aws: async () => (await import("./aws/index.ts")).free,
  azurerm: async () => (await import("./azure/index.ts")).free,
  google: async () => (await import("./google/index.ts")).free,
  other: async () => (await import("./free-types/other.json", { with: { type: "json" } })).default,
};

/** Why each of the given types costs nothing; types that are priced by a sheet or not supported are absent. */
export async function loadFreeTypes(types: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const loads = new Set([...types].map((type) => freeLists[listOf(type)]));
  const lists = await Promise.all([...loads].map((load) => load()));
  return new Map(lists.flatMap((list) => Object.entries(list)).flatMap(([because, free]) => free.map((type) => [type, because] as const)));
}

function listOf(type: string): keyof typeof freeLists {
  const [provider = ""] = type.split("_", 1);
  return provider === "aws" || provider === "azurerm" || provider === "google" ? provider : "other";
}
