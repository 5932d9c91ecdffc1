/** Which keys of each cloud say the same, by the one name that a policy uses for them; the key that counts first stands first. */
export type TagNames = Readonly<Record<string, Readonly<Record<Cloud, readonly string[]>>>>;

type Cloud = "aws" | "azure" | "google";

/** The keys that stand for a name on resources of a type. A name stands for itself before all others. */
export function keysOf(name: string, type: string, names: TagNames): readonly string[] {
  const keys = Object.hasOwn(names, name) ? names[name]?.[cloudOf(type)] : undefined;
  return [name, ...(keys ?? []).filter((key) => key !== name)];
}

/** Tags with the policy's names beside the plan's own keys. */
export function withNames(tags: ReadonlyMap<string, string>, type: string, names: TagNames): ReadonlyMap<string, string> {
  const named = new Map(tags);
  for (const name of Object.keys(names)) {
    const key = keysOf(name, type, names).find((one) => tags.has(one));
    if (key !== undefined) named.set(name, tags.get(key) as string);
  }
  return named;
}

function cloudOf(type: string): Cloud {
  if (type.startsWith("google_")) return "google";
  return /^az(urerm|uread|api)_/.test(type) ? "azure" : "aws";
}
