import { mustRead, type NamedText, type ReadNamed } from "./base/named-text.ts";
import type { Env } from "./base/transport.ts";
import { ConfigError, ServiceError } from "./base/trouble.ts";
import type { ComposeInputs, OpenRepository } from "./config/compose.ts";
import { driftOf } from "./estimate/drift.ts";
import type { Estimate } from "./estimate/estimate.ts";
import { Estimator, type EstimatorInputs } from "./estimate/estimator.ts";
import type { ConsentInputs } from "./policy/approvals/settle.ts";
import type { AuditSubject } from "./policy/audit.ts";
import type { JudgeFurther } from "./policy/further.ts";
import type { LoadedPolicy } from "./policy/load-policy.ts";
import type { Policy } from "./policy/policy.ts";
import type { PolicyPreview, ProposedPolicy, UsagePreview } from "./policy/preview.ts";
import type { PriceMove } from "./policy/price-move.ts";
import type { Standing } from "./policy/standing.ts";
import type { TagEvidence } from "./policy/tags/judge-tags.ts";
import { type PolicyRecord, UNJUDGED, type Verdict } from "./policy/verdict.ts";
import type { Snapshot } from "./pricing/open-prices.ts";
import type { PricePaths } from "./pricing/price-choice.ts";
import { RunPrices } from "./pricing/run-prices.ts";
import { loadKinds } from "./resources/kinds/load-kinds.ts";

/** All that the gate needs: everything from outside comes in here. */
export interface GateInputs extends Omit<EstimatorInputs, "currency" | "everyRegion" | "defaultRegion" | "kinds" | "vouchesFor" | "lens"> {
  policy?: NamedText;
  prices: PricePaths;
  /** Snapshots that the change moves to, by what the policy says of prices. They judge nothing yet: what they make of the same resources is told. */
  newPrices?: (settings: Policy["prices"]) => Promise<readonly Snapshot[] | undefined>;
  /** The change's own policy. It judges nothing: what it would change is told. */
  proposedPolicy?: ProposedPolicy;
  /** The change's own usage file, where it differs: what it would say is told. */
  proposedUsage?: NamedText;
  /** Files with resource kinds of the team's own, beside those that the policy names. */
  kinds?: readonly NamedText[];
  /** A price book from outside the repository, such as a secret; it stands for the policy's own. */
  priceBook?: NamedText;
  /** Reads files that the policy names. */
  readFile: ReadNamed;
  /** Opens other repositories, for what the policy extends there. */
  openRepository?: OpenRepository;
  /** ISO 4217; default: the policy's, else USD. */
  currency?: string;
  /** What is known besides this run: how budgets stand in other projects, and what was merged before (schemas/standing-1.json). */
  standing?: NamedText;
  /** What was said about the change, for a policy that lets people decide about what blocks. */
  consent?: ConsentInputs;
  /** The world, for a policy that has missing prices asked of the providers. */
  env: Env;
  /** Told what is asked over the network. */
  log: (message: string) => void;
}

/** What the gate found. */
export interface Gated {
  estimate: Estimate;
  verdict: Verdict;
  /** For the audit log, where people or exceptions were asked. */
  audit?: AuditSubject;
  /** What the policy is made of. */
  policy?: PolicyRecord;
  /** What the change's own policy would say; it judged nothing. */
  policyPreview?: PolicyPreview;
  /** What the change's own usage file would say; it counted for nothing. */
  usagePreview?: UsagePreview;
  /** What other prices make of the same resources. */
  priceMove?: PriceMove;
  /** Addresses in the usage file that fit no resource of the plan. */
  strayUsage: readonly string[];
  /** Why providers that were asked for missing prices gave none. */
  silentProviders: readonly string[];
}

/** The whole story: plan → bills → prices → estimate → verdict. */
export async function gate(inputs: GateInputs): Promise<Gated> {
  const loaded = inputs.policy && (await readPolicy(inputs.policy, inputs));
  const policy = loaded?.policy;
  const further = loaded && (await judgeOf(loaded, inputs));
  const { estimator, prices } = await open(inputs, policy, currencyOf(inputs, policy), false);
  try {
    const { estimate, silentProviders } = await estimateLive(estimator, prices, inputs, policy);
    const judging = policy && (await loadJudging());
    if (policy) judging?.refuseForeignPrices(estimate, policy);
    const newPrices = await inputs.newPrices?.(policy?.prices);
    const standing = inputs.standing && (await standingOf(inputs.standing));
    const priceMove = newPrices && (await moveTo(prices.on(newPrices), estimator, estimate, policy, standing));
    const policyPreview = inputs.proposedPolicy && (await previewOf(inputs.proposedPolicy, loaded, estimator, estimate, inputs, standing));
    const usagePreview = inputs.proposedUsage && (await usageOf(inputs.proposedUsage, estimator, prices, estimate));
    const told = (await further?.(evidenceOf(estimator, estimate, inputs))) ?? [];
    const loosened = { findings: policyPreview?.findings ?? [], older: 0 };
    const judged = judging?.judge(estimate, policy, { drift: priceMove?.drift, standing }, ...told, loosened) ?? UNJUDGED;
    const settled = loaded ? await settle(judged, estimate, loaded, inputs) : { verdict: judged };
    return {
      estimate,
      ...settled,
      ...(loaded && { policy: { digest: loaded.digest, files: loaded.files } }),
      ...(policyPreview && { policyPreview }),
      ...(usagePreview && { usagePreview }),
      ...(priceMove && { priceMove }),
      strayUsage: estimator.strayUsage(estimate),
      silentProviders,
    };
  } finally {
    prices.close();
  }
}

/** The first half of the story, without a verdict. */
export async function estimatePlan(inputs: Omit<GateInputs, Judging>): Promise<Pick<Gated, "estimate" | "strayUsage">> {
  const { estimator, prices } = await open(inputs, undefined, inputs.currency ?? "USD", true);
  try {
    const estimate = await estimator.estimate(prices);
    return { estimate, strayUsage: estimator.strayUsage(estimate) };
  } finally {
    prices.close();
  }
}

/** What only the second half needs. */
type Judging = "policy" | "standing" | "newPrices" | "proposedPolicy" | "proposedUsage" | "openRepository" | "env" | "log";

type OpenInputs = Omit<GateInputs, Judging> & { policy?: NamedText };

/** Reads what is to be estimated, and opens the prices for it. */
async function open(
  inputs: OpenInputs,
  policy: Policy | undefined,
  currency: string,
  everyRegion: boolean,
): Promise<{ estimator: Estimator; prices: RunPrices }> {
  const { readFile, asOf, priceBook: book, prices: paths } = inputs;
  const named = await Promise.all((policy?.kinds ?? []).map((path) => mustRead(path, readFile)));
  const kinds = await loadKinds([...(inputs.kinds ?? []), ...named]);
  const judging = policy && (await loadJudging());
  const lens = policy && judging?.lensOf(policy, inputs.run ?? {});
  const estimator = await Estimator.open({
    ...inputs,
    kinds: kinds.sheets,
    currency,
    everyRegion,
    defaultRegion: policy?.default_regions,
    lens,
    vouchesFor: policy && judging?.voucherOf(policy, inputs.run, lens),
  });
  const policyFile = inputs.policy?.name ?? "the policy";
  const prices = await RunPrices.open({ paths, settings: policy?.prices, policyFile, readFile, book, own: kinds.prices, currency, asOf });
  return { estimator, prices };
}

/** Where the policy says so, what no snapshot has is asked of the providers' price APIs, and the estimate made anew. */
async function estimateLive(
  estimator: Estimator,
  prices: RunPrices,
  { env, log }: GateInputs,
  policy: Policy | undefined,
): Promise<Pick<Gated, "estimate" | "silentProviders">> {
  const estimate = await estimator.estimate(prices);
  const missing = policy?.prices?.live === "missing" ? prices.missing() : [];
  if (missing.length === 0) return { estimate, silentProviders: [] };
  const { askProviders } = await import("./pricing/live.ts");
  const { facts, failures } = await askProviders(missing, { currency: estimate.currency, env, log });
  if (failures.length > 0 && policy?.prices?.require_live)
    throw new ServiceError("a price API that the policy requires (prices.require_live)", failures.join("; "));
  prices.add(facts);
  return { estimate: await estimator.estimate(prices), silentProviders: failures };
}

/** What blocks may be excused or approved, where the policy says so. */
async function settle(judged: Verdict, estimate: Estimate, { policy, digest }: LoadedPolicy, inputs: GateInputs): Promise<Pick<Gated, "verdict" | "audit">> {
  const { approvals, exceptions, exceptions_file: file, break_glass: glass } = policy;
  if (judged.outcome !== "no" || !(approvals || glass || file !== undefined || exceptions.length > 0)) return { verdict: judged };
  const { settleByPeople } = await import("./policy/approvals/settle.ts");
  return settleByPeople(judged, estimate, policy, { ...inputs, policyDigest: digest });
}

async function moveTo(
  prices: RunPrices,
  estimator: Estimator,
  estimate: Estimate,
  policy: Policy | undefined,
  standing: Standing | undefined,
): Promise<PriceMove> {
  try {
    const next = await estimator.estimate(prices);
    const drift = driftOf(estimate, next);
    return policy ? (await loadJudging()).priceMoveOf(drift, estimate, next, policy, standing) : { drift, crossed: [] };
  } finally {
    prices.close();
  }
}

function currencyOf({ currency }: GateInputs, policy: Policy | undefined): string {
  if (policy && currency !== undefined && policy.currency !== currency) {
    throw new ConfigError(`the policy's limits are in ${policy.currency}, the prices asked for in ${currency}`, {
      remedy: "Two currencies are never compared: state the limits in the currency of the prices.",
    });
  }
  return currency ?? policy?.currency ?? "USD";
}

/** All of the policy's room, and the libraries that it reads with, are loaded only when there is a policy. */
function loadJudging(): Promise<typeof import("./policy/judging.ts")> {
  return import("./policy/judging.ts");
}

async function readPolicy(file: NamedText, inputs: ComposeInputs): Promise<LoadedPolicy> {
  return (await loadJudging()).loadPolicy(file, inputs);
}

async function standingOf(file: NamedText): Promise<Standing> {
  const { readStanding } = await import("./policy/standing-file.ts");
  return readStanding(file);
}

/** What a policy says of the plan itself. What is wrong in it is told before anything is priced. */
async function judgeOf(loaded: LoadedPolicy, { asOf, run = {} }: GateInputs): Promise<JudgeFurther> {
  const { loadFurther } = await import("./policy/further.ts");
  return loadFurther(loaded, asOf, run);
}

function evidenceOf({ plan, basePlan, lens }: Estimator, estimate: Estimate, { run = {}, readFile }: GateInputs): TagEvidence {
  return { plan, basePlan, lens, estimate, run, readFile };
}

async function previewOf(
  proposed: ProposedPolicy,
  base: LoadedPolicy | undefined,
  estimator: Estimator,
  estimate: Estimate,
  inputs: GateInputs,
  standing: Standing | undefined,
): Promise<PolicyPreview | undefined> {
  const [{ previewPolicy }, { judge }] = await Promise.all([import("./policy/preview.ts"), loadJudging()]);
  const evidence = evidenceOf(estimator, estimate, { ...inputs, readFile: proposed.readFile });
  const judgeNext = async (next: LoadedPolicy): Promise<Verdict> =>
    judge(estimate, next.policy, { standing }, ...(await (await judgeOf(next, inputs))(evidence)));
  return previewPolicy(proposed, base, judgeNext, inputs.openRepository);
}

/** Before by the usage that judges, after by the change's own: what merging it would be said to cost. */
async function usageOf(usage: NamedText, estimator: Estimator, prices: RunPrices, { totals: now }: Estimate): Promise<UsagePreview> {
  try {
    const { totals: next } = await (await estimator.withUsage(usage)).estimate(prices);
    return { file: usage.name, monthlyDelta: next.incomplete + next.unknown + now.unknown > 0 ? undefined : next.after.minus(now.before) };
  } catch (error) {
    if (error instanceof ConfigError) return { file: usage.name, trouble: error.describe() };
    throw error;
  }
}
