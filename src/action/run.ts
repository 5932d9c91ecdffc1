import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../base/transport.ts";
import { ConfigError, EXIT, sayTrouble } from "../base/trouble.ts";
import { projectPath } from "../config/run-place.ts";
import { type Gated, type GateInputs, gate } from "../gate.ts";
import { createClient, type GitHubClient } from "../github/client.ts";
import { upsertComment } from "../github/comment.ts";
import { type RunContext, readRunContext } from "../github/event.ts";
import { appendSummary, writeOutputs } from "../github/runner-files.ts";
import { type WorkflowLog, workflowLog } from "../github/workflow-commands.ts";
import type { ConsentInputs } from "../policy/approvals/settle.ts";
import { EXIT_CODE } from "../policy/verdict.ts";
import { gateJson } from "../report/json.ts";
import { bare } from "../report/line.ts";
import { COMMENT_BYTES, renderMarkdown, renderSilence, renderTrouble, SUMMARY_BYTES } from "../report/markdown.ts";
import { type Report, reportOf } from "../report/model.ts";
import { policyNotes, usageNote } from "../report/preview-notes.ts";
import { renderTerminal } from "../report/terminal.ts";
import { evidenceOf } from "./evidence.ts";
import { type ActionInputs, actionInputs } from "./inputs.ts";
import { newPricesOf } from "./new-prices.ts";
import { otherRepositories } from "./other-repositories.ts";
import { proposedIn } from "./proposed.ts";
import { standingOf } from "./standing.ts";
import { readTrusted, type Trusted } from "./trusted.ts";

/** Everything that the action touches outside itself and GitHub. */
export interface ActionWorld {
  env: Env;
  /** The moment of the run: ISO 8601, UTC. */
  now: string;
  shippedPrices: string;
  write: (text: string) => void;
}

interface Job {
  world: ActionWorld;
  log: WorkflowLog;
  inputs: ActionInputs;
  context: RunContext;
  client: GitHubClient;
}

/** Runs the action once and gives its exit code: that of the verdict, whatever becomes of the comment. */
export async function runAction(world: ActionWorld): Promise<number> {
  const log = workflowLog(world.write);
  let job: Job | undefined;
  try {
    job = startJob(world, log);
    const trusted = await readTrusted(job.client, job.context, job.inputs);
    const gated = await gate(gateInputs(job, trusted));
    return await tell(job, trusted, gated);
  } catch (error) {
    const said = sayTrouble(error, world.env);
    log.error(said);
    appendSummary(world.env, [renderTrouble(said)]);
    writeOutputs(world.env, { verdict: "unknown", delta: "unknown", total: "unknown", unpriced: "unknown", report: "", audit: "" });
    if (job) await comment(job, renderTrouble(said), true);
    return EXIT.trouble;
  }
}

function startJob(world: ActionWorld, log: WorkflowLog): Job {
  const { env } = world;
  const inputs = actionInputs(env);
  const token = inputs.token ?? "";
  if (token === "") throw new ConfigError("the input token is empty", { remedy: "Leave it out (the job's own token is the default), or pass one." });
  log.mask(token);
  const context = readRunContext(env, (path) => readFileSync(path, "utf8"));
  return { world, log, inputs, context, client: createClient(env, { token, log: (message) => log.info(message) }) };
}

function gateInputs(job: Job, trusted: Trusted): GateInputs {
  const { world, inputs, log, client } = job;
  const { policy, usage, readFile } = trusted;
  const today = world.now.slice(0, 10);
  const folder = world.env["GITHUB_WORKSPACE"] || ".";
  const prices = { shipped: world.shippedPrices, given: inputs.prices, folder, untrusted: true };
  return {
    plan: inputs.plan,
    ...(inputs["base-plan"] && { basePlan: inputs["base-plan"] }),
    ...(policy && { policy }),
    ...(usage && { usage }),
    prices,
    ...(inputs["price-book"] && { priceBook: { name: "the input price-book", text: inputs["price-book"] } }),
    newPrices: (settings) => newPricesOf(prices, settings?.lock, readFile, (message) => log.warning(message)),
    ...proposedIn(world.env, inputs, trusted),
    readFile,
    run: { workspace: inputs.workspace, path: projectPath(inputs["project-path"]), project: inputs.project },
    ...standingOf(inputs.standing),
    openRepository: otherRepositories(client, world.env),
    env: world.env,
    log: (message) => log.info(message),
    ...(inputs.currency && { currency: inputs.currency }),
    asOf: inputs["as-of"] ?? today,
    consent: consentInputs(job, today),
    production: inputs.production ?? true,
  };
}

/** Where approvals are read. A stated day can end them earlier, never later. */
function consentInputs({ world: { env, now }, inputs, log, client, context }: Job, today: string): ConsentInputs {
  const read = evidenceOf({ env, client, context, teamToken: inputs["team-token"], log });
  const stated = inputs["as-of"] ?? today;
  return {
    conversations: ({ groups, approvals }) => read(groups, approvals?.reviews_count === true),
    now: stated > today ? `${stated}T23:59:59Z` : now,
    ...(inputs.project && { project: inputs.project }),
  };
}

/** Log, summary, outputs and report file come before the first write to GitHub, so that no outage there can lose the verdict (FT10). */
async function tell(job: Job, trusted: Trusted, gated: Gated): Promise<number> {
  const { world, log, inputs } = job;
  const { estimate, verdict, priceMove, policy, strayUsage } = gated;
  const notes = notesOf(inputs, trusted, gated);
  const report: Report = { ...reportOf(estimate, verdict, priceMove), notes };
  const { currency } = estimate;
  log.text(renderTerminal(report, { color: false, width: 160, most: 100 }));
  for (const address of strayUsage.slice(0, 10)) log.warning(`the usage file has ${address}, which is not in the plan`);
  const exit = EXIT_CODE[verdict.outcome];
  if (exit !== EXIT.pass) log.error(bare(report.headline));
  const summary = appendSummary(world.env, [renderMarkdown(report, currency, SUMMARY_BYTES), renderMarkdown(report, currency, COMMENT_BYTES)]);
  if (!summary.written) log.warning(`no job summary: ${summary.because}`);
  const { totals } = estimate;
  writeOutputs(world.env, {
    verdict: verdict.outcome,
    delta: totals.unknown > 0 ? "unknown" : totals.delta.toString(),
    total: totals.incomplete > 0 ? "unknown" : totals.after.toString(),
    unpriced: String(totals.unpriced),
    report: writeFile(job, "costgate-report.json", `${JSON.stringify(gateJson(estimate, verdict, priceMove, policy), null, 1)}\n`),
    audit: await writeAudit(job, gated),
  });
  const body = verdict.silent ? renderSilence(report) : renderMarkdown(report, currency, COMMENT_BYTES);
  await comment(job, body, !verdict.silent);
  return exit;
}

/** What else is told: it judged nothing. */
function notesOf({ usage }: ActionInputs, trusted: Trusted, { estimate: { currency }, policyPreview, usagePreview, silentProviders }: Gated): string[] {
  return [
    ...(policyPreview ? policyNotes(policyPreview, currency) : []),
    ...(usagePreview ? [usageNote(usagePreview, currency)] : []),
    ...silentProviders.map((failure) => `Prices that no snapshot has were asked for in vain: ${failure}`),
    ...(usage !== undefined && !trusted.usage ? [`The usage file ${usage} is not on the base branch yet: it counts once it is merged.`] : []),
  ];
}

/** The record of a decision by people or exceptions, for a log that a later step keeps; "" where nobody was asked. */
async function writeAudit(job: Job, { verdict, audit }: Gated): Promise<string> {
  if (!audit || !verdict.decision) return "";
  const { auditLine } = await import("../policy/audit.ts");
  return writeFile(job, "costgate-audit.jsonl", `${auditLine("", audit, verdict, verdict.decision)}\n`);
}

/** A file for later steps; "" when it cannot be written. */
function writeFile({ world, log }: Job, name: string, text: string): string {
  const path = join(world.env["RUNNER_TEMP"] || ".", name);
  try {
    writeFileSync(path, text);
    return path;
  } catch {
    log.warning(`the file could not be written: ${path}`);
    return "";
  }
}

/** A comment that cannot be posted is a warning with a remedy; it changes no verdict (FT06, FT07). */
async function comment({ client, context, inputs, log }: Job, body: string, createIfMissing: boolean): Promise<void> {
  if (inputs.comment === false || context.kind !== "pull_request") return;
  const outcome = await upsertComment(client, context, { project: inputs.project ?? "", body, createIfMissing });
  if (outcome.status === "failed") log.warning(`the comment was not written: ${outcome.reason}${outcome.remedy === undefined ? "" : `. ${outcome.remedy}`}`);
  else if (outcome.status === "skipped") log.info(`no comment: ${outcome.reason}${outcome.remedy === undefined ? "" : `. ${outcome.remedy}`}`);
  else log.info(`comment ${outcome.status}: ${outcome.url}`);
}
