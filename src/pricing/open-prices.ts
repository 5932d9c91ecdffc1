import { ConfigError } from "../base/trouble.ts";
import type { PriceQuery } from "../resources/price-query.ts";
import { Pack } from "./snapshot/pack.ts";
import { Chain, type Found, type PackIdentity, type PriceSource } from "./source.ts";

/** A snapshot file, and the digest that it must have. */
export interface Snapshot {
  path: string;
  digest?: string | undefined;
}

/** Opened snapshots, asked in their order; it notes which of them answered. */
export class Prices implements PriceSource {
  private readonly opened: readonly Pack[];
  private readonly chain: Chain;
  private readonly answered: Set<Pack> = new Set();

  /** Throws ConfigError for a file that is missing, damaged, or not the pinned one. */
  constructor(snapshots: readonly Snapshot[]) {
    const packs: Pack[] = [];
    try {
      for (const { path, digest } of snapshots) packs.push(checked(new Pack(path), digest));
    } catch (error) {
      for (const pack of packs) pack.close();
      throw error;
    }
    this.opened = packs;
    this.chain = new Chain(packs.map((pack) => ({ find: (query) => this.ask(pack, query) })));
  }

  find(query: PriceQuery, currency?: string): Found {
    return this.chain.find(query, currency);
  }

  /** All snapshots, in their order. */
  snapshots(): readonly Pack[] {
    return this.opened;
  }

  /** The snapshots that answered so far; all, while none has. */
  identities(): PackIdentity[] {
    const answered = this.opened.filter((pack) => this.answered.has(pack));
    return (answered.length > 0 ? answered : this.opened).map(({ identity }) => identity);
  }

  close(): void {
    for (const pack of this.opened) pack.close();
  }

  private ask(pack: Pack, query: PriceQuery): Found {
    const found = pack.find(query);
    if (found.found) this.answered.add(pack);
    return found;
  }
}

function checked(pack: Pack, digest: string | undefined): Pack {
  if (digest === undefined || pack.identity.digest === digest) return pack;
  pack.close();
  throw new ConfigError(`the price snapshot ${pack.path} is not the pinned one: its digest is ${pack.identity.digest}, pinned is ${digest}`, {
    remedy: "Restore the pinned file, or move the pin on the base branch.",
  });
}
