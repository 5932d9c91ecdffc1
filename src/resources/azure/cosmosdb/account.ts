import type { Exact } from "../../../base/exact.ts";
import { azureLocation } from "../../../plan/region-names.ts";
import { block, blocks, flag, number, text, unpriced } from "../../fields.ts";
import type { Referred } from "../../sheet.ts";

const off = { default: false, because: "the provider's default" };

/** What databases and containers need to know of their account. */
export const accountAttributes = {
  analytical_storage_enabled: flag(off),
  multiple_write_locations_enabled: flag(off),
  enable_multiple_write_locations: flag(off),
  geo_location: blocks({
    location: text(),
    zone_redundant: flag(off),
  }),
  capabilities: blocks({ name: text() }),
  backup: block({
    type: text({ default: "Periodic", because: "the provider's default" }),
    tier: text({ default: "Continuous30Days", because: "the provider's default" }),
    interval_in_minutes: number({ default: 240, because: "the provider's default" }),
    retention_in_hours: number({ default: 8, because: "the provider's default" }),
  }),
} as const;

export type Account = Referred<typeof accountAttributes>;

/** Which backups are paid for: copies of the data, beyond those that are free, or a continuous backup. */
export type Backups = { kind: "copies"; paid: Exact } | { kind: "continuous" } | { kind: "free" };

/** Copies of a periodic backup that are free: learn.microsoft.com/azure/cosmos-db/periodic-backup-restore-introduction. */
const FREE_COPIES = 2;

export function backupsOf({ backup }: Account): Backups {
  if (backup?.type === "Continuous") return { kind: backup.tier === "Continuous7Days" ? "free" : "continuous" };
  if (!backup) return { kind: "free" };
  const copies = backup.retention_in_hours.times(60).over(backup.interval_in_minutes).floor();
  const paid = copies.minus(FREE_COPIES).max(0);
  return paid.isZero ? { kind: "free" } : { kind: "copies", paid };
}

/** One region of an account. */
export interface AccountRegion {
  readonly name: string;
  readonly isZoneRedundant: boolean;
}

/** Regions of an account: that of the account itself where no other is said. */
export function regionsOf(account: Account): readonly AccountRegion[] {
  const located = account.geo_location;
  if (located.length === 0) return [{ name: account.region, isZoneRedundant: false }];
  return located.map((one) => ({
    get name() {
      return azureLocation(one.location ?? "") ?? unpriced("geo_location.location is not set");
    },
    get isZoneRedundant() {
      return one.zone_redundant;
    },
  }));
}

/** Whether several regions can be written to. */
export function writesEverywhere(account: Account): boolean {
  return (account.multiple_write_locations_enabled || account.enable_multiple_write_locations) && regionsOf(account).length > 1;
}

export function isServerless({ capabilities }: Account): boolean {
  return capabilities.some(({ name }) => name === "EnableServerless");
}
