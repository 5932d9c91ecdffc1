import { Exact, sum } from "../../base/exact.ts";
import { selects } from "../../config/select.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { ResourceEstimate } from "../../estimate/resource-estimate.ts";
import type { Finding } from "../verdict.ts";
import type { ExceptionStanding } from "./decision.ts";
import type { Exception } from "./exception-schema.ts";
import { fitsFinding } from "./finding-globs.ts";

/** What standing exceptions make of a finding. */
export interface Excused {
  covered: boolean;
  /** Every exception that is about it, those that do not count included. */
  standings: readonly ExceptionStanding[];
}

interface Looked {
  standing: ExceptionStanding;
  /** Addresses of the finding that it is for. */
  addresses: readonly string[];
}

/**
 * Holds the exceptions against a finding. Of an amount they excuse what their own resources add, so the rest must be within the limit; an exception whose resources add more
 * than its cap excuses nothing. Of anything else they must be for every resource that the finding names. What is not wholly known is not excused by amount.
 */
export function excuse(finding: Finding, exceptions: readonly Exception[], estimate: Estimate): Excused {
  const concerned = new Set(finding.addresses);
  const resources = estimate.resources.filter(({ address }) => concerned.has(address));
  const looked = exceptions.flatMap((one) => look(one, finding, resources, estimate.asOf) ?? []);
  const excused = new Set(looked.flatMap(({ standing, addresses }) => (standing.state === "counts" ? addresses : [])));
  return { covered: isCovered(finding, resources, excused), standings: looked.map(({ standing }) => standing) };
}

function isCovered({ amount, addresses }: Finding, resources: readonly ResourceEstimate[], excused: ReadonlySet<string>): boolean {
  if (excused.size === 0 || amount?.atLeast) return false;
  if (amount?.parts) return !amount.over.gt(sum(amount.parts.flatMap(({ address, value }) => (excused.has(address) ? [value] : []))));
  if (amount) return !amount.over.gt(addedBy(resources.filter(({ address }) => excused.has(address))));
  return addresses.every((address) => excused.has(address));
}

/** Undefined when the exception is not about the finding. */
function look(exception: Exception, finding: Finding, resources: readonly ResourceEstimate[], asOf: string): Looked | undefined {
  if (finding.level !== "approvable" || !fitsFinding(exception.findings)(finding)) return undefined;
  const own = resources.filter(selects({ addresses: exception.addresses }));
  if (own.length === 0) return undefined;
  const { id, owner, ticket, expires, granted, up_to: cap } = exception;
  const used = finding.amount ? addedBy(own) : undefined;
  const over = used?.gt(cap ?? 0) === true;
  const state = asOf > expires ? "ended" : asOf < granted ? "not begun" : over ? "over its cap" : "counts";
  const standing: ExceptionStanding = {
    id,
    owner,
    ticket,
    expires,
    state,
    ...(state === "counts" && { daysLeft: (Date.parse(expires) - Date.parse(asOf)) / MS_A_DAY }),
    ...(used && { used }),
    ...(used && cap && { cap }),
  };
  return { standing, addresses: own.map(({ address }) => address) };
}

/** What resources add a month, savings not counted. */
function addedBy(resources: readonly ResourceEstimate[]): Exact {
  return sum(resources.map(({ atLeast }) => atLeast.max(Exact.zero)));
}

const MS_A_DAY = 24 * 3600 * 1000;
