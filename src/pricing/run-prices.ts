import { mustRead, type NamedText, type ReadNamed } from "../base/named-text.ts";
import type { OwnPrice } from "../resources/kinds/own-sheet.ts";
import type { PriceQuery } from "../resources/price-query.ts";
import { FactPrices } from "./fact-prices.ts";
import { Prices, type Snapshot } from "./open-prices.ts";
import { ownPrices } from "./own-prices.ts";
import { type PricePaths, snapshotsOf } from "./price-choice.ts";
import type { PriceSettings } from "./settings.ts";
import type { Fact } from "./snapshot/facts.ts";
import type { Pack } from "./snapshot/pack.ts";
import { Chain, type Found, type PackIdentity, type PriceSource } from "./source.ts";
import { onTerms, type Terms, termsOf } from "./terms/terms.ts";

/** All that decides the prices of one run. */
export interface PriceSetup {
  paths: PricePaths;
  /** The policy's section `prices:`. */
  settings: PriceSettings | undefined;
  /** Name of the policy's file, for what is wrong in it. */
  policyFile: string;
  /** Reads files that the policy names. */
  readFile: ReadNamed;
  /** A price book from outside the repository, such as a secret; it stands for the policy's own. */
  book?: NamedText | undefined;
  /** Prices of the team's own kinds. */
  own: readonly OwnPrice[];
  /** ISO 4217 */
  currency: string;
  /** YYYY-MM-DD */
  asOf: string;
}

/** The prices of one run: snapshots, what providers answered, the team's own, and its terms over all of them. */
export class RunPrices implements PriceSource {
  private readonly setup: PriceSetup;
  private readonly terms: Terms;
  private readonly snapshots: Prices;
  private source: PriceSource;
  private readonly missed: Map<string, PriceQuery> = new Map();

  private constructor(setup: PriceSetup, terms: Terms, snapshots: readonly Snapshot[]) {
    this.setup = setup;
    this.terms = terms;
    this.snapshots = new Prices(snapshots);
    this.source = this.over([]);
  }

  /** Opens the snapshots that the policy and the caller choose. Throws ConfigError for what is missing, damaged or not the pinned file. */
  static async open(setup: PriceSetup): Promise<RunPrices> {
    const { settings, readFile, policyFile, book, paths } = setup;
    const locked = settings?.lock === undefined ? [] : await lockedSnapshots(await mustRead(settings.lock, readFile));
    const terms = await termsOf(settings, policyFile, readFile, book);
    return new RunPrices(setup, terms, snapshotsOf(paths, settings ?? {}, locked));
  }

  find(query: PriceQuery): Found {
    const found = this.source.find(query, this.setup.currency);
    if (!found.found) this.missed.set(JSON.stringify(query), query);
    return found;
  }

  /** What nobody had a price for. */
  missing(): PriceQuery[] {
    return [...this.missed.values()];
  }

  /** Adds facts, for what the snapshots do not have. */
  add(facts: readonly Fact[]): void {
    this.source = this.over([new FactPrices(facts)]);
  }

  /** The same on other snapshots. */
  on(snapshots: readonly Snapshot[]): RunPrices {
    return new RunPrices(this.setup, this.terms, snapshots);
  }

  identities(): PackIdentity[] {
    return this.snapshots.identities();
  }

  /** The snapshots themselves, for what is like a product that they do not have. */
  packs(): readonly Pack[] {
    return this.snapshots.snapshots();
  }

  close(): void {
    this.snapshots.close();
  }

  private over(more: readonly PriceSource[]): PriceSource {
    const { own, currency, asOf } = this.setup;
    const all = [this.snapshots, ...more, ...(own.length > 0 ? [ownPrices(own)] : [])];
    return onTerms(all.length === 1 ? this.snapshots : new Chain(all), this.terms, currency, asOf);
  }
}

/** The snapshots of a lock file. */
async function lockedSnapshots({ text, name }: NamedText): Promise<readonly Snapshot[]> {
  const { readLock } = await import("./lock.ts");
  return readLock(text, name).snapshots;
}
