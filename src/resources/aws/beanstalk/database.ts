import { exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import type { Database } from "../rds/database.ts";
import { isMirrored, operationOf } from "../rds/engines.ts";
import type { Storage } from "../rds/storage.ts";
import { DATABASE, type Environment, isOn, numberOption, option } from "./settings.ts";

const engineOf = (r: Environment): string => option(r, DATABASE, "DBEngine") ?? "mysql"; // AWS's default of the option
const isMultiAz = (r: Environment): boolean => isOn(r, DATABASE, "MultiAZDatabase");

/** The database that lives and dies with the environment. */
export function databaseOf(r: Environment): Database {
  return {
    get engine() {
      return engineOf(r);
    },
    get version() {
      return option(r, DATABASE, "DBEngineVersion");
    },
    isExtendedSupportOff: false,
    get instanceClass() {
      return option(r, DATABASE, "DBInstanceClass") ?? unpriced("the setting DBInstanceClass is not set, and the default differs by platform");
    },
    get operation() {
      return operationOf(engineOf(r), undefined);
    },
    get usageType() {
      return isMultiAz(r) ? (isMirrored(engineOf(r)) ? "MirrorUsage" : "Multi-AZUsage") : "InstanceUsage";
    },
    get deployment() {
      return isMultiAz(r) ? "Multi-AZ" : "Single-AZ";
    },
    get machines() {
      return isMultiAz(r) ? 2 : 1;
    },
    readable: 1,
    insights: false,
    insightsDays: undefined,
    usage: {
      reserved_instance_term: undefined,
      reserved_instance_payment_option: undefined,
      monthly_cpu_credit_hrs: undefined,
      vcpu_count: undefined,
      monthly_additional_performance_insights_requests: undefined,
    },
    get asOf() {
      return r.asOf;
    },
  };
}

/** The least that RDS allocates to most engines. */
const LEAST_GIB = 20;

export function storageOf(r: Environment): Storage {
  return {
    get engine() {
      return engineOf(r);
    },
    type: "gp2",
    get size() {
      const size = numberOption(r, DATABASE, "DBAllocatedStorage");
      if (!size) r.assume(`DBAllocatedStorage is not set; assumed ${LEAST_GIB} GB, the least that RDS allocates`);
      return size ?? exact(LEAST_GIB);
    },
    iops: undefined,
    throughput: undefined,
    get prefix() {
      return isMultiAz(r) ? `RDS:${isMirrored(engineOf(r)) ? "Mirror-" : "Multi-AZ-"}` : "RDS:";
    },
    hasLogVolume: false,
    assume: (text) => r.assume(text),
  };
}
