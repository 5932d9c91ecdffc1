import { ConfigError } from "../base/trouble.ts";
import { compileGlob } from "./glob.ts";
import { type OwnerKind, type Owners, ownerOf } from "./owners.ts";
import type { RunPlace } from "./run-place.ts";
import type { Selector } from "./selector.ts";

/** What a selector looks at. */
export interface Selectable {
  type: string;
  address: string;
  module: string;
  /** Tags or labels with values that are known; asked for only by selectors that name tags. */
  tags: () => ReadonlyMap<string, string>;
  /** Whether a tag may be there with a value that is known only after apply. */
  isTagOpen?: ((key: string) => boolean) | undefined;
  /** AWS account, Azure subscription or Google project; undefined where the plan does not tell. */
  account?: (() => string | undefined) | undefined;
  /** Nothing where the policy has no classes. */
  owners?: Owners | undefined;
}

/** "unknown": it hangs on something that is known only after apply, or that the plan does not tell. */
export type Fit = "yes" | "no" | "unknown";

type Test = (resource: Selectable) => Fit;

/** Compiles a selector once; undefined selects everything. What cannot be told is not selected. Throws ConfigError as {@link fitsOf} does. */
export function selects(selector: Selector | undefined, run: RunPlace = {}): (resource: Selectable) => boolean {
  const test = fitsOf(selector, run);
  return (resource) => test(resource) === "yes";
}

/** As {@link selects}, and says what cannot be told. Throws ConfigError when the selector asks for what the run does not say of itself. */
export function fitsOf(selector: Selector | undefined, run: RunPlace = {}): Test {
  if (!selector) return () => "yes";
  const tests: Test[] = [...plainTests(selector), ...runTests(selector, run), ...accountTest(selector), ...tagTests(selector), ...ownerTests(selector)];
  return (resource) => {
    let fit: Fit = "yes";
    for (const test of tests) {
      const one = test(resource);
      if (one === "no") return one;
      if (one === "unknown") fit = one;
    }
    return fit;
  };
}

function plainTests({ types, addresses, modules }: Selector): Test[] {
  const parts = [
    [types, "type"],
    [addresses, "address"],
    [modules, "module"],
  ] as const;
  return parts.flatMap(([patterns, part]): Test[] => {
    if (!patterns) return [];
    const fits = oneOf(patterns);
    return [(resource) => said(fits(resource[part]))];
  });
}

/** The same for all resources of a run. */
function runTests({ workspaces, paths }: Selector, { workspace, path }: RunPlace): Test[] {
  const one = (patterns: readonly string[] | undefined, value: string | undefined, part: string, flag: string): Test[] => {
    if (!patterns) return [];
    if (value === undefined || value === "") {
      throw new ConfigError(`the policy selects by ${part}, and this run does not say which it is`, {
        remedy: `A plan does not tell it: give --${flag}, or the action's input ${flag}.`,
      });
    }
    const fit = said(oneOf(patterns)(value));
    return [() => fit];
  };
  return [...one(workspaces, workspace, "workspaces", "workspace"), ...one(paths, path, "paths", "project-path")];
}

function accountTest({ accounts }: Selector): Test[] {
  if (!accounts) return [];
  const fits = oneOf(accounts);
  return [
    ({ account }) => {
      const id = account?.();
      return id === undefined ? "unknown" : said(fits(id));
    },
  ];
}

function tagTests({ tags }: Selector): Test[] {
  const tests = Object.entries(tags ?? {}).map(([key, patterns]) => ({ key, fits: oneOf(patterns) }));
  return tests.map(
    ({ key, fits }): Test =>
      (resource) => {
        const value = resource.tags().get(key);
        return value === undefined ? (resource.isTagOpen?.(key) ? "unknown" : "no") : said(fits(value));
      },
  );
}

function ownerTests(selector: Selector): Test[] {
  const one = (kind: OwnerKind, patterns: readonly string[] | undefined): Test[] => {
    if (!patterns) return [];
    const fits = oneOf(patterns);
    return [
      ({ owners }) => {
        const name = ownerOf(owners, kind);
        return name === undefined ? "unknown" : said(fits(name));
      },
    ];
  };
  return [...one("environment", selector.environments), ...one("team", selector.teams), ...one("product", selector.products)];
}

function oneOf(patterns: readonly string[]): (text: string) => boolean {
  const names = new Set(patterns.filter((pattern) => !/[*?]/.test(pattern)));
  const globs = patterns.filter((pattern) => !names.has(pattern)).map(compileGlob);
  return globs.length === 0 ? (text) => names.has(text) : (text) => names.has(text) || globs.some((fits) => fits(text));
}

function said(fits: boolean): Fit {
  return fits ? "yes" : "no";
}
