import { text, unpriced } from "../../fields.ts";
import type { Context } from "../../sheet.ts";
import type { Account } from "./account.ts";
import { type Holder, isBilledByRequest } from "./holder.ts";
import { DEFAULT_UNITS, type Throughput, throughputAttributes, throughputOf, type WithThroughput } from "./throughput.ts";

export const containerAttributes = {
  ...throughputAttributes,
  analytical_storage_ttl: text({ default: undefined, because: "no analytical store" }),
} as const;

export const containerLimits: readonly string[] = [
  "The free tier of an account, reserved capacity, dedicated gateways, materialized views and data transfer are not counted.",
];

type Container = WithThroughput & { readonly analytical_storage_ttl?: string | undefined } & Pick<Holder, "usage" | "scaled"> & Pick<Context<{}, {}>, "assume">;

/** Where a container stands. Getters that read when asked. */
export interface Surroundings {
  readonly account: Account | undefined;
  /** Its database; undefined where that is not in the plan, null where it has none. */
  readonly database: WithThroughput | undefined | null;
}

/** A container as what it is billed for sees it. */
export function containerIn(r: Container, around: Surroundings): Holder {
  const holder: Holder = {
    get account() {
      return around.account;
    },
    get throughput() {
      return throughputOf(r) ?? (isBilledByRequest(holder) ? undefined : sharedOrDefault(r, around));
    },
    get hasAnalyticalStore() {
      return around.account?.analytical_storage_enabled === true && (r.analytical_storage_ttl ?? "0") !== "0";
    },
    get usage() {
      return r.usage;
    },
    scaled: (one) => r.scaled(one),
  };
  return holder;
}

/** A container without throughput shares its database's, if that has any. */
function sharedOrDefault(r: Container, { database }: Surroundings): Throughput | undefined {
  if (database === undefined) return unpriced("it has no throughput of its own, and its database is not in the plan");
  if (database && throughputOf(database)) return undefined;
  r.assume(`throughput is not set; assumed ${DEFAULT_UNITS.toString()}, Azure's default`);
  return { kind: "provisioned", units: DEFAULT_UNITS };
}
