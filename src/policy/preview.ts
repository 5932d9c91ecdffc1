import type { Exact } from "../base/exact.ts";
import type { ReadNamed } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import type { OpenRepository } from "../config/compose.ts";
import { OWNER_KINDS } from "../config/owners.ts";
import { type LoadedPolicy, loadPolicy } from "./load-policy.ts";
import type { Policy } from "./policy.ts";
import { type PolicyChange, policyChanges } from "./policy-changes.ts";
import type { Finding, Verdict } from "./verdict.ts";

/** The policy as the change leaves it. */
export interface ProposedPolicy {
  /** Path of the policy in the repository. */
  name: string;
  /** Undefined: the change takes it away. */
  text: string | undefined;
  /** Reads the change's own files. */
  readFile: ReadNamed;
}

/** What a change makes of the policy itself. It is told, and judges nothing (D14, BY01). */
export interface PolicyPreview {
  /** Path of the policy. */
  file: string;
  changes: readonly PolicyChange[];
  /** What the new policy would say of this change; undefined where it takes other prices, or there is none any more. */
  would: Verdict | undefined;
  /** The file is taken away. */
  gone: boolean;
  /** Why it cannot be read. */
  trouble?: string;
  /** For the verdict: that the policy is loosened. */
  findings: readonly Finding[];
}

/** What the change's own usage file would say. */
export interface UsagePreview {
  file: string;
  /** What all resources would cost a month by it, less what they cost today by the usage that judges; undefined when a part is not known. */
  monthlyDelta?: Exact | undefined;
  /** Why it cannot be read. */
  trouble?: string;
}

/** Holds the proposed policy against the one that judges; undefined where they do not differ. */
export async function previewPolicy(
  proposed: ProposedPolicy,
  base: Pick<LoadedPolicy, "policy" | "digest"> | undefined,
  judgeNext: (next: LoadedPolicy) => Promise<Verdict>,
  openRepository?: OpenRepository,
): Promise<PolicyPreview | undefined> {
  const seen = await look(proposed, base, judgeNext, openRepository);
  return seen && { ...seen, findings: base ? loosened(seen, base.policy) : [] };
}

async function look(
  { name, text, readFile }: ProposedPolicy,
  base: Pick<LoadedPolicy, "policy" | "digest"> | undefined,
  judgeNext: (next: LoadedPolicy) => Promise<Verdict>,
  openRepository: OpenRepository | undefined,
): Promise<Omit<PolicyPreview, "findings"> | undefined> {
  const nothing = { file: name, changes: [], would: undefined, gone: text === undefined };
  if (text === undefined) return base && nothing;
  try {
    const next = await loadPolicy({ name, text }, { readFile, openRepository });
    if (next.digest === base?.digest) return undefined;
    const would = isSeenAlike(base?.policy, next.policy) ? await judgeNext(next) : undefined;
    return { ...nothing, changes: base ? policyChanges(base.policy, next.policy) : [], would };
  } catch (error) {
    if (error instanceof ConfigError) return { ...nothing, trouble: error.describe() };
    throw error;
  }
}

/** The finding that a change loosens the policy, at the level that the policy of the base branch gives it. */
function loosened({ changes, gone, trouble }: Omit<PolicyPreview, "findings">, base: Policy): Finding[] {
  const loose = changes.filter(({ effect }) => effect === "looser").length;
  if (loose === 0 && !gone && trouble === undefined) return [];
  const because = gone
    ? "this change takes the policy away"
    : trouble === undefined
      ? `this change loosens the policy, or changes it in a way that cannot be compared (${loose} ${loose === 1 ? "value" : "values"})`
      : "this change makes the policy unreadable";
  const next = "The policy's owners decide about it, best in a pull request of its own: here it counts for nothing before it is merged.";
  return [{ id: "policy-loosened", level: base.policy_changes, because, next, addresses: [] }];
}

/** Whether two policies make the same estimate of a plan, and see the same owners and tags in it. */
function isSeenAlike(a: Policy | undefined, b: Policy): boolean {
  const seen = (policy: Policy | undefined): string =>
    JSON.stringify([
      policy?.currency ?? "USD",
      policy?.prices,
      policy?.kinds ?? [],
      policy?.default_regions,
      policy?.trusted_schedules ?? [],
      policy?.tags.canonical ?? {},
      OWNER_KINDS.map(({ section }) => policy?.[section] ?? []),
    ]);
  return seen(a) === seen(b);
}
