import { compileGlob } from "../config/glob.ts";
import { freeLists } from "../resources/free-types.ts";
import { groups } from "../resources/registry.ts";
import type { Policy } from "./policy.ts";

/** What in a policy can hardly be meant, in words: budgets for types that costgate does not know. */
export async function doubtsAbout({ budgets, kinds }: Policy): Promise<string[]> {
  const types = budgets.some(({ for: selector }) => selector?.types) && kinds.length === 0 ? await knownTypes() : undefined;
  return budgets.flatMap(({ name, for: selector }) =>
    (types ? (selector?.types ?? []) : [])
      .filter((glob) => {
        const fits = compileGlob(glob);
        return !types?.some((type) => fits(type));
      })
      .map((glob) => `budget ${name}: no type that costgate knows fits ${glob}`),
  );
}

async function knownTypes(): Promise<string[]> {
  const free = await Promise.all(Object.values(freeLists).map((load) => load()));
  return [...groups.flatMap(({ types }) => types), ...free.flatMap((list) => Object.values(list)).flat()];
}
