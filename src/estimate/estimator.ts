import type { NamedText } from "../base/named-text.ts";
import type { Plan } from "../plan/change.ts";
import { type DefaultRegion, type PlanSource, readPlan } from "../plan/read-plan.ts";
import { type Look, noUsage } from "../resources/usage/usage.ts";
import { type Estimate, type EstimateOptions, estimateOf } from "./estimate.ts";
import type { PricingOptions } from "./pricer.ts";
import type { Watch } from "./watch.ts";

/** What an estimate is made of, besides prices. */
export interface EstimatorInputs {
  plan: PlanSource;
  basePlan?: PlanSource;
  usage?: NamedText;
  /** Usage before the change; default: `usage` holds for both sides. */
  baseUsage?: NamedText;
  /** ISO 4217 */
  currency: string;
  /** YYYY-MM-DD */
  asOf: string;
  production: boolean;
  /** Whether the regions of all resources are wanted, also of those that do not change or cost nothing. */
  everyRegion: boolean;
  /** The team's, for what names none. */
  defaultRegion?: DefaultRegion | undefined;
  /** Whether the policy vouches for a resource's schedule. */
  vouchesFor?: EstimateOptions["vouchesFor"];
  /** How the policy's selectors look at resources. */
  lens?: EstimateOptions["lens"];
  /** What the run says of itself. */
  run?: EstimateOptions["run"];
  /** Sheets of the team's own. */
  kinds?: EstimateOptions["kinds"];
  /** Keeps the working of some resources. */
  watch?: Watch | undefined;
}

/** Plans and usage, read once; estimates them with any prices. */
export class Estimator {
  private readonly options: Omit<EstimateOptions, "prices">;
  private readonly usageAddresses: readonly string[];

  /** The plan without what stands in usage files alone. */
  private readonly bare: Plan;

  private constructor(options: Omit<EstimateOptions, "prices">, usageAddresses: readonly string[], bare: Plan) {
    this.options = options;
    this.usageAddresses = usageAddresses;
    this.bare = bare;
  }

  /** Reads what is to be estimated. Throws ConfigError. */
  static async open({ plan, basePlan, usage, baseUsage, defaultRegion, kinds, ...options }: EstimatorInputs): Promise<Estimator> {
    const read = (source: PlanSource): Promise<Plan> => readPlan(source, defaultRegion === undefined ? {} : { defaultRegion });
    const change = await read(plan);
    const base = basePlan && (await read(basePlan));
    const look = { references: change.references, lens: options.lens, run: options.run };
    const given = usage && (await loadUsage(usage, look));
    const before = baseUsage && (await loadUsage(baseUsage, look));
    const addresses = [...new Set([...(given?.addresses ?? []), ...(before?.addresses ?? [])])];
    const whole = await wholePlan(change, addresses, given?.of ?? noUsage);
    return new Estimator(
      { ...options, plan: whole, ...(base && { basePlan: base }), ...(kinds && { kinds }), usageOf: given?.of ?? noUsage, usageBefore: before?.of },
      addresses,
      change,
    );
  }

  /** The plan of the change. */
  get plan(): Plan {
    return this.options.plan;
  }

  get basePlan(): Plan | undefined {
    return this.options.basePlan;
  }

  get lens(): EstimateOptions["lens"] {
    return this.options.lens;
  }

  /** The same with another usage file. Throws ConfigError. */
  async withUsage(usage: NamedText): Promise<Estimator> {
    const { lens, run } = this.options;
    const { of, addresses } = await loadUsage(usage, { references: this.bare.references, lens, run });
    return new Estimator({ ...this.options, plan: await wholePlan(this.bare, addresses, of), usageOf: of }, addresses, this.bare);
  }

  estimate(prices: PricingOptions["prices"]): Promise<Estimate> {
    return estimateOf({ ...this.options, prices });
  }

  /** Addresses in the usage files that fit no resource of the plan. */
  strayUsage({ resources }: Estimate): string[] {
    if (this.usageAddresses.length === 0) return [];
    const known = new Set(resources.map(({ address }) => address));
    return this.usageAddresses.filter((address) => !address.includes("*") && !known.has(address));
  }
}

/** The plan with what stands in usage files alone. */
async function wholePlan(plan: Plan, addresses: readonly string[], usageOf: EstimateOptions["usageOf"]): Promise<Plan> {
  if (addresses.length === 0) return plan;
  const { withUsageOnly } = await import("../resources/usage/usage-only.ts");
  return withUsageOnly(plan, addresses, usageOf);
}

// The YAML library is loaded only when there is something for it to read.
async function loadUsage({ text, name }: NamedText, look: Look): Promise<{ of: EstimateOptions["usageOf"]; addresses: readonly string[] }> {
  const { readUsageFile } = await import("../resources/usage/usage-file.ts");
  return readUsageFile(text, name, look);
}
