import { compileGlob } from "./glob.ts";
import type { Selector } from "./selector.ts";

/** What a selector looks at. */
export interface Selectable {
  type: string;
  address: string;
  module: string;
}

/** Compiles a selector once; undefined selects everything. */
export function selects(selector: Selector | undefined): (resource: Selectable) => boolean {
  if (!selector) return () => true;
  const one = (patterns: readonly string[] | undefined): ((text: string) => boolean) => {
    const compiled = patterns?.map(compileGlob);
    return (text) => compiled === undefined || compiled.some((fits) => fits(text));
  };
  const [type, address, module] = [one(selector.types), one(selector.addresses), one(selector.modules)];
  return (resource) => type(resource.type) && address(resource.address) && module(resource.module);
}
