import { ConfigError } from "./base/trouble.ts";
import { type Estimate, type EstimateOptions, estimateOf } from "./estimate/estimate.ts";
import { type DefaultRegion, type PlanSource, readPlan } from "./plan/read-plan.ts";
import { judge } from "./policy/judge.ts";
import type { Policy } from "./policy/policy.ts";
import type { Verdict } from "./policy/verdict.ts";
import { Pack } from "./pricing/pack.ts";
import { noUsage } from "./resources/usage/usage.ts";

/** A configuration file with the name to show in messages. */
export interface NamedText {
  name: string;
  text: string;
}

/** All that the gate needs: everything from outside comes in here. */
export interface GateInputs {
  plan: PlanSource;
  /** The plan of the base commit: what it holds as well is pending, not this change's. */
  basePlan?: PlanSource;
  policy?: NamedText;
  usage?: NamedText;
  /** Path of the price snapshot. */
  prices: string;
  /** ISO 4217; default: the policy's, else USD. */
  currency?: string;
  /** YYYY-MM-DD */
  asOf: string;
  /** Whether production prices hold (default), or dev/test ones. */
  production: boolean;
}

/** What the gate found. */
export interface Gated {
  estimate: Estimate;
  verdict: Verdict;
  /** Addresses in the usage file that fit no resource of the plan. */
  strayUsage: readonly string[];
}

/** The whole story: plan → bills → prices → estimate → verdict. */
export async function gate(inputs: GateInputs): Promise<Gated> {
  const policy = inputs.policy && (await loadPolicy(inputs.policy));
  if (policy && inputs.currency !== undefined && policy.currency !== inputs.currency) {
    throw new ConfigError(`the policy's limits are in ${policy.currency}, the prices asked for in ${inputs.currency}`, {
      remedy: "Two currencies are never compared: state the limits in the currency of the prices.",
    });
  }
  const { estimate, strayUsage } = await estimateOfPlan(
    { ...inputs, currency: inputs.currency ?? policy?.currency ?? "USD" },
    { everyRegion: false, defaultRegion: policy?.default_regions },
  );
  return { estimate, verdict: judge(estimate, policy), strayUsage };
}

interface Regions {
  everyRegion: boolean;
  /** The team's, for what names none. */
  defaultRegion: DefaultRegion | undefined;
}

type EstimateInputs = Omit<GateInputs, "policy"> & { currency: string };

/** The first half of the story, without a verdict. */
export function estimatePlan(inputs: EstimateInputs): Promise<Omit<Gated, "verdict">> {
  return estimateOfPlan(inputs, { everyRegion: true, defaultRegion: undefined });
}

async function estimateOfPlan(inputs: EstimateInputs, regions: Regions): Promise<Omit<Gated, "verdict">> {
  const options = regions.defaultRegion === undefined ? {} : { defaultRegion: regions.defaultRegion };
  const plan = await readPlan(inputs.plan, options);
  const basePlan = inputs.basePlan && (await readPlan(inputs.basePlan, options));
  const usage = inputs.usage && (await loadUsage(inputs.usage));
  const prices = new Pack(inputs.prices);
  try {
    const { currency, asOf, production } = inputs;
    const priced: EstimateOptions = {
      plan,
      ...(basePlan && { basePlan }),
      prices,
      usageOf: usage?.of ?? noUsage,
      currency,
      asOf,
      production,
      everyRegion: regions.everyRegion,
    };
    const estimate = await estimateOf(priced);
    return { estimate, strayUsage: usage ? strays(usage.addresses, estimate) : [] };
  } finally {
    prices.close();
  }
}

function strays(addresses: readonly string[], { resources }: Estimate): string[] {
  const known = new Set(resources.map(({ address }) => address));
  return addresses.filter((address) => !address.includes("*") && !known.has(address));
}

// The YAML and schema libraries are loaded only when there is something for them to read.
async function loadPolicy({ text, name }: NamedText): Promise<Policy> {
  const { readPolicy } = await import("./policy/policy.ts");
  return readPolicy(text, name);
}

async function loadUsage({ text, name }: NamedText): Promise<{ of: EstimateOptions["usageOf"]; addresses: readonly string[] }> {
  const { readUsageFile } = await import("./resources/usage/usage-file.ts");
  return readUsageFile(text, name);
}
