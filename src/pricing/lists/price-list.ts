import type { Http } from "../../base/http.ts";
import type { Env } from "../../base/transport.ts";
import type { PriceQuery } from "../../resources/price-query.ts";
import type { Fact } from "../snapshot/facts.ts";

/** What a reader of a provider's price list needs. */
export interface ListOptions {
  http: Http;
  /** Where the list is; tests and mirrors name another place. */
  baseUrl: string;
  /** For downloads; kept until the snapshot stands, so that a broken run goes on where it ended. */
  folder: string;
  /** Told what is being done, one line each: "AmazonEC2 eu-west-1: 412 MB, 1,204,331 rows". */
  log: (message: string) => void;
  /** For keys: GOOGLE_API_KEY. */
  env?: Env;
  /** Ends what does not go by `http`. */
  signal?: AbortSignal;
  /** YYYY-MM-DD: what takes effect later is left out. Undefined: today, in UTC. */
  asOf?: string;
}

/** Which part of a list is wanted. */
export interface Wanted {
  /** Services by the names of our keys: "AmazonEC2", "Virtual Machines", "Compute Engine". Empty: all that the list has. */
  services: readonly string[];
  /** Places; empty: all. What has no region ("global") always comes along. */
  places: readonly string[];
  /** Native currency of the list, where it offers several (Azure, Google). */
  currency: string;
}

/** A provider's whole price list, as facts by our keys (basis `seen`: the words are the provider's own). */
export type ReadPriceList = (wanted: Wanted, options: ListOptions) => AsyncIterable<Fact>;

/** The few prices that no snapshot has. What the provider does not know is left out. */
export type AskPrices = (queries: readonly PriceQuery[], currency: string, options: ListOptions) => Promise<readonly Fact[]>;
