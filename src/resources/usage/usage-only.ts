import type { Change, Plan, Region } from "../../plan/change.ts";
import type { UsageOf } from "./usage.ts";

/** Addresses of what an account is billed for without a resource of Terraform: it stands in the usage file alone. */
const USAGE_ONLY = /^(aws_data_transfer)\.([\w-]{1,100})$/;

/** The plan with what stands in the usage file alone, as resources that Terraform does not touch: only other usage changes their cost. */
export function withUsageOnly(plan: Plan, addresses: readonly string[], usageOf: UsageOf): Plan {
  const added = [...new Set(addresses)].flatMap((address) => {
    const [, type, name] = USAGE_ONLY.exec(address) ?? [];
    return type !== undefined && name !== undefined ? [changeOf(address, type, name, usageOf)] : [];
  });
  if (added.length === 0) return plan;
  function* changes(): Iterable<Change> {
    yield* plan.changes();
    yield* added;
  }
  return Object.create(plan, { types: { value: new Set([...plan.types, ...added.map(({ type }) => type)]) }, changes: { value: changes } }) as Plan;
}

function changeOf(address: string, type: string, name: string, usageOf: UsageOf): Change {
  const region = (change: Change): Region => {
    const given = usageOf(change).get("region");
    return given ? { known: true, name: String(given.value), from: given.from } : { known: false, because: "usage region is not given" };
  };
  return {
    address,
    module: "",
    type,
    name,
    provider: "",
    action: "no-op",
    imported: false,
    hasBefore: true,
    hasAfter: true,
    before: {},
    after: {},
    isSensitive: () => false,
    hasSensitive: false,
    isConfigured: () => undefined,
    accountOn: () => undefined,
    providerBlock: undefined,
    get regionBefore() {
      return region(this);
    },
    get regionAfter() {
      return region(this);
    },
  };
}
