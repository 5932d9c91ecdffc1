import { compileGlob } from "./glob.ts";
import type { Selector } from "./selector.ts";

/** What a selector looks at. */
export interface Selectable {
  type: string;
  address: string;
  module: string;
  /** Tags or labels with values that are known; asked for only by selectors that name tags. */
  tags: () => ReadonlyMap<string, string>;
}

/** Compiles a selector once; undefined selects everything. */
export function selects(selector: Selector | undefined): (resource: Selectable) => boolean {
  if (!selector) return () => true;
  const one = (patterns: readonly string[] | undefined): ((text: string) => boolean) => {
    if (!patterns) return () => true;
    const compiled = patterns.map(compileGlob);
    const [first] = compiled;
    return compiled.length === 1 && first ? first : (text) => compiled.some((fits) => fits(text));
  };
  const [type, address, module] = [one(selector.types), one(selector.addresses), one(selector.modules)];
  const tags = Object.entries(selector.tags ?? {}).map(([key, patterns]) => ({ key, fits: one(patterns) }));
  const tagged = (resource: Selectable): boolean => {
    const given = resource.tags();
    return tags.every(({ key, fits }) => fits(given.get(key) ?? "") && given.has(key));
  };
  return (resource) => type(resource.type) && address(resource.address) && module(resource.module) && (tags.length === 0 || tagged(resource));
}
