import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { BASE, type FakeGitHub, type FakeOptions, HEAD, startFakeGitHub } from "../github/fake-github.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";

const prices = packOf(PINNED_FACTS);
/** Where the checkouts of all runs lie. */
export const folder = temporaryFolder();
let runs = 0;

export interface Ran {
  exit: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  comments: string[];
  calls: readonly string[];
}

export interface Setting extends FakeOptions {
  /** Files of the base commit. */
  base?: Record<string, string>;
  /** Files of the pull request's checkout. */
  workspace?: Record<string, string>;
  inputs?: Record<string, string>;
  event?: string;
  payload?: object;
  env?: Record<string, string>;
  node?: string;
  /** A pull request from a fork. */
  fork?: true;
  /** Lays more files into the checkout. */
  prepare?: (work: string) => void;
}

/** Runs dist/action.js as the runner does: environment, event file, output files, and a GitHub that checks every request. */
export async function action(setting: Setting = {}): Promise<Ran> {
  const work = join(folder, String(runs++));
  mkdirSync(work);
  for (const [path, text] of Object.entries(setting.workspace ?? {})) writeFileSync(join(work, path), text);
  setting.prepare?.(work);
  for (const name of ["output", "summary"]) writeFileSync(join(work, name), "");
  const base = Object.fromEntries(Object.entries(setting.base ?? {}).map(([path, text]) => [`${BASE}:${path}`, text]));
  const contents = { ...setting.state?.contents, ...base };
  const handlers = { "git/get-commit": () => ({ status: 200, body: { sha: BASE } }), ...setting.handlers };
  const github = await startFakeGitHub({ ...setting, state: { ...setting.state, contents }, handlers });
  writeFileSync(join(work, "event.json"), JSON.stringify(setting.payload ?? pullRequest(setting.fork === true)));
  const ran = await started(work, github, setting);
  const comments = github.state.comments.map(({ body }) => body);
  const { calls } = github;
  await github.close();
  return { ...ran, outputs: outputsOf(readFileSync(join(work, "output"), "utf8")), summary: readFileSync(join(work, "summary"), "utf8"), comments, calls };
}

function pullRequest(fork: boolean): object {
  const base = { sha: BASE, ref: "main", repo: { id: 1, full_name: "acme/infra" } };
  const head = { sha: HEAD, ref: "change", repo: fork ? { id: 2, full_name: "ada/infra" } : { id: 1, full_name: "acme/infra" } };
  return {
    action: "synchronize",
    number: 7,
    pull_request: { number: 7, draft: false, base, head, user: { id: 501, login: "ada", type: "User" } },
    repository: { full_name: "acme/infra" },
  };
}

async function started(
  work: string,
  github: FakeGitHub,
  { inputs = {}, event = "pull_request", env = {}, node = process.execPath }: Setting,
): Promise<{ exit: number | null; log: string }> {
  const given = { plan: "fixtures/scenarios/02/plan.json", prices, "as-of": "2026-11-21", production: "true", comment: "true", token: "ghs_test", ...inputs };
  const child = spawn(node, [resolve("dist/action.js")], {
    env: {
      PATH: process.env["PATH"],
      ...github.env,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(work, "event.json"),
      GITHUB_REPOSITORY: "acme/infra",
      GITHUB_SHA: HEAD,
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_ACTOR: "ada",
      GITHUB_OUTPUT: join(work, "output"),
      GITHUB_STEP_SUMMARY: join(work, "summary"),
      GITHUB_WORKSPACE: work,
      RUNNER_TEMP: work,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  let log = "";
  child.stdout.on("data", (text: Buffer) => (log += text.toString()));
  child.stderr.on("data", (text: Buffer) => (log += text.toString()));
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  return { exit, log };
}

function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]));
}
