import { z } from "zod";
import { daysAfter } from "../../base/day.ts";
import { mustRead, type NamedText, type ReadNamed } from "../../base/named-text.ts";
import { ConfigError } from "../../base/trouble.ts";
import { checkYaml } from "../../config/check.ts";
import { Name } from "../../config/name.ts";
import { parseYaml } from "../../config/yaml.ts";
import { Day } from "../../pricing/terms/day.ts";
import { Amount } from "../amount.ts";
import { FindingGlobs } from "./finding-globs.ts";

/** The longest that an exception may last, in days (BY25). */
const LONGEST = 90;

const ACCOUNT = "must be the numeric id of an account (api.github.com/users/LOGIN tells it)";
const AccountId = z.number({ error: ACCOUNT }).int(ACCOUNT).min(1, ACCOUNT);

/** An account: its numeric id, with the login beside it for readers. */
export const Account = z
  .union([AccountId, z.strictObject({ id: AccountId, login: z.string().min(1).max(60) }).transform(({ id }) => id)], { error: ACCOUNT })
  .describe("Numeric id of an account, or id and login");

const words = (most: number): z.ZodString => z.string().trim().min(1).max(most);

const ExceptionFile = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\w.-]{1,60}$/, "letters, digits and . _ - only")
      .describe("How reports call it"),
    reason: words(300),
    findings: FindingGlobs.describe("Ids of the findings that it excuses, globs: budget/payments/increase, unpriced"),
    addresses: z
      .array(z.string().min(1).max(500))
      .min(1)
      .max(200)
      .describe("Addresses of the resources that it is for; with wildcards it takes two people in approved_by"),
    up_to: Amount.optional().describe("What these resources may add a month; without it, it excuses no amounts"),
    owner: Name.describe("Who answers for it"),
    ticket: words(100),
    granted: Day,
    expires: Day.describe(`Last day on which it holds, at most ${LONGEST} days after granted`),
    approved_by: z.array(Account).max(20).default([]).describe("Who granted it"),
  })
  .superRefine(({ granted, expires, addresses, approved_by: people }, context) => {
    const problem = (message: string, key: string): void => context.addIssue({ code: "custom", message, path: [key] });
    if (expires < granted) problem("it ends before it begins", "expires");
    if (expires > daysAfter(granted, LONGEST)) problem(`must be at most ${LONGEST} days after granted, ${daysAfter(granted, LONGEST)}`, "expires");
    if (addresses.some((glob) => /[*?]/.test(glob)) && new Set(people).size < 2) problem("a wildcard needs two different people in approved_by", "addresses");
  });
/** A standing exception: what it excuses, whose it is, and when it ends. */
export type Exception = z.infer<typeof ExceptionFile>;

export const Exceptions = z
  .array(ExceptionFile)
  .max(1000)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: "two exceptions have the same id" });

const ExceptionsFile = z.strictObject({ version: z.literal(1, { error: "must be 1" }).default(1), exceptions: Exceptions });

/** The exceptions of a policy and of the file that it names. Throws ConfigError. */
export async function gatherExceptions(
  policy: { exceptions: readonly Exception[]; exceptions_file?: string | undefined },
  readFile: ReadNamed,
): Promise<Exception[]> {
  const { exceptions, exceptions_file: path } = policy;
  if (path === undefined) return [...exceptions];
  const own = new Set(exceptions.map(({ id }) => id));
  const further = readExceptions(await mustRead(path, readFile));
  const twice = further.find(({ id }) => own.has(id));
  if (twice)
    throw new ConfigError(`the exception ${twice.id} is in the policy too`, { position: { file: path }, remedy: "Give each exception an id of its own." });
  return [...exceptions, ...further];
}

function readExceptions({ text, name }: NamedText): Exception[] {
  return checkYaml(parseYaml(text, name), ExceptionsFile).exceptions;
}
