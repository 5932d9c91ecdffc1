import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";

/** What a Cloud SQL tier is billed as: a bundle by its words, or cores and memory. */
export type Tier = { bundle: string } | { bundle?: undefined; vcpu: Exact; memoryGib: Exact; isPlus: boolean };

const SHARED_CORE: ReadonlyMap<string, string> = new Map([
  ["db-f1-micro", "Micro instance"],
  ["db-g1-small", "Small instance"],
]);

/** GiB of each core: cloud.google.com/sql/docs/mysql/instance-settings. */
const GIB_PER_VCPU: ReadonlyMap<string, string> = new Map([
  ["n1-standard", "3.75"],
  ["n1-highmem", "6.5"],
  ["standard", "3.75"],
  ["highmem", "6.5"],
  ["perf-optimized-N", "8"],
]);

/** The largest has less than the pattern says: cloud.google.com/sql/docs/mysql/create-instance. */
const LARGEST_PLUS = { vcpu: 128, memoryGib: 864 };

/** Memory of all tiers of this kind, as the peer's cases have it. */
const LIGHTWEIGHT_GIB = "3.75";

export function tierOf(name: string, engine: string): Tier {
  const shared = SHARED_CORE.get(name);
  if (shared) return { bundle: shared };
  const custom = /^db-custom-(\d{1,4})-(\d{1,9})$/.exec(name);
  if (custom) return { vcpu: exact(custom[1] ?? ""), memoryGib: exact(custom[2] ?? "").over(1024), isPlus: false };
  const [, kind = "", cores = ""] = /^db-([a-zA-Z0-9-]+)-(\d{1,4})$/.exec(name) ?? [];
  const vcpu = exact(cores || unpriced(`the tier ${name} is not one that this version knows`));
  const memoryGib =
    kind === "lightweight" ? exact(LIGHTWEIGHT_GIB) : vcpu.times(GIB_PER_VCPU.get(kind) ?? unpriced(`the tier ${name} is not one that this version knows`));
  // Only MySQL has words for these machine types as a whole.
  if (kind.startsWith("n1-") && engine === "MySQL") return { bundle: `${vcpu.toString()} vCPU + ${memoryGib.toString()}GB RAM` };
  const isPlus = kind.startsWith("perf-");
  return { vcpu, memoryGib: isPlus && vcpu.equals(LARGEST_PLUS.vcpu) ? exact(LARGEST_PLUS.memoryGib) : memoryGib, isPlus };
}
