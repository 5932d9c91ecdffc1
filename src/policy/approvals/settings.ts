import { z } from "zod";
import { Name } from "../../config/name.ts";
import { RepositoryPath } from "../../config/repository-path.ts";
import { Amount } from "../amount.ts";
import { Account, Exceptions } from "./exception-schema.ts";
import { FindingGlobs } from "./finding-globs.ts";

/** People whom the policy names together; a person is in it by any of the three. */
const GroupFile = z
  .strictObject({
    name: Name,
    users: z.array(Account).max(500).default([]).describe("Numeric account ids, because logins change hands"),
    teams: z
      .array(z.string().regex(/^[\w.-]{1,39}\/[\w.-]{1,100}$/, "must be organisation/team-slug"))
      .max(50)
      .default([])
      .describe("Teams as organisation/team-slug; reading them needs a token with members: read"),
    roles: z
      .array(
        z
          .string()
          .regex(
            /^(?!(?:read|triage|none)$)[\w-][\w -]{0,62}$/,
            "must be a role in the repository that not everybody has: write, maintain, admin or one of your own",
          ),
      )
      .max(20)
      .default([])
      .describe("Roles in the repository: write, maintain, admin, or a role of the organisation's own"),
  })
  .refine(({ users, teams, roles }) => users.length + teams.length + roles.length > 0, { error: "a group needs users, teams or roles" });

const GroupNames = z.array(Name).min(1).max(8);

const Band = z
  .strictObject({
    up_to: Amount.optional().describe("The most a month that it may approve; without it there is no bound, and what has no known amount can be approved too"),
    by: GroupNames.optional().describe("Groups, any of which may approve"),
    count: z.number().int().min(1).max(10).default(1).describe("How many different people of `by` it takes"),
    each_of: GroupNames.optional().describe("Instead of `by`: one person of each of these groups, all of them different"),
    for: FindingGlobs.optional().describe("Ids of findings, globs: budget/payments/**, unpriced; all when left out"),
  })
  .refine(({ by, each_of }) => (by === undefined) !== (each_of === undefined), { error: "give one of by and each_of" });
export type Band = z.infer<typeof Band>;

const Approvals = z.strictObject({
  bands: z.array(Band).min(1).max(100).describe("Who may approve what; one band that is satisfied is enough"),
  max_days: z.number().int().min(1).max(365).default(90).describe("An approval ends at the latest so many days after it was written"),
  default_days: z.number().int().min(1).max(365).default(30).describe("When an approval ends that does not say so itself"),
  reviews_count: z.boolean().default(false).describe("Whether an ordinary approving review of the head commit is consent to the cost as well"),
});
export type Approvals = z.infer<typeof Approvals>;

const BreakGlass = z.strictObject({
  by: GroupNames.describe("Groups, any of which may break the glass"),
  up_to: Amount.describe("The most that the change may add a month, fees charged once included, savings not counted"),
  hours: z.number().int().min(1).max(168).default(24).describe("How long it holds"),
  review_within_days: z.number().int().min(1).max(30).default(2).describe("Working days, Monday to Friday, within which it must be reviewed"),
  levels: z
    .array(z.enum(["approvable", "hard"]))
    .min(1)
    .max(2)
    .default(["approvable", "hard"])
    .describe("Levels of the findings that it lets pass"),
  for: FindingGlobs.optional().describe("Ids of findings, globs; all when left out"),
});
export type BreakGlass = z.infer<typeof BreakGlass>;

/** The sections of a policy about who may let a finding pass. */
export const CONSENT_SHAPE = {
  groups: z.array(GroupFile).max(200).default([]).describe("People, named for approvals and break-glass"),
  approvals: Approvals.optional().describe("Who may approve what blocks; without it nobody can (docs/approvals.md)"),
  exceptions: Exceptions.default([]).describe("Standing exceptions, which end"),
  exceptions_file: RepositoryPath.optional().describe("A file with further exceptions, read where the policy is read"),
  break_glass: BreakGlass.optional().describe("Who may let a change pass in an emergency, to be reviewed afterwards"),
};

type Consent = z.infer<z.ZodObject<typeof CONSENT_SHAPE>>;

/** Groups that are named but not there, and groups and exceptions of one name. */
export function checkConsent({ groups, approvals, break_glass: glass }: Consent, context: z.RefinementCtx): void {
  const names = groups.map(({ name }) => name);
  const problem = (message: string, ...path: (string | number)[]): void => context.addIssue({ code: "custom", message, path });
  if (new Set(names).size < names.length) problem("two groups have the same name", "groups");
  const known = (used: readonly string[] | undefined, ...path: (string | number)[]): void => {
    const missing = used?.find((name) => !names.includes(name));
    if (missing !== undefined) problem(`there is no group "${missing}"`, ...path);
  };
  for (const [at, { by, each_of }] of (approvals?.bands ?? []).entries()) {
    known(by, "approvals", "bands", at, "by");
    known(each_of, "approvals", "bands", at, "each_of");
    if (each_of && new Set(each_of).size < each_of.length) problem("names a group twice", "approvals", "bands", at, "each_of");
  }
  known(glass?.by, "break_glass", "by");
}
