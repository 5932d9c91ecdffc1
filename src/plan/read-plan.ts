import { digestOf } from "./bytes.ts";
import type { Plan } from "./change.ts";
import { noticesOf } from "./notices.ts";
import { type Opened, openPlan, type PlanSource } from "./opening.ts";
import type { Outline } from "./outline.ts";
import { PartReader } from "./part-reader.ts";
import { PlanDocument } from "./plan-document.ts";
import type { DefaultRegion } from "./region.ts";
import { scanPlan } from "./scan-plan.ts";
import { refusalOfMembers, refuse, SHOW_JSON } from "./sniff.ts";

export type { PlanSource } from "./opening.ts";
export type { DefaultRegion } from "./region.ts";

export interface PlanOptions {
  /** Larger plans are refused; 4 GiB unless said otherwise. */
  maxBytes?: number;
  /** Taken where the plan names no region, and then said so. */
  defaultRegion?: DefaultRegion;
  /** Reads larger documents in pieces of that many bytes; a test makes it small. */
  piece?: number;
}

const MOST_BYTES = 4 * 2 ** 30;

/** Reads a `terraform show -json` document of any size. Throws ConfigError for what is no sound plan. */
export async function readPlan(source: PlanSource, options: PlanOptions = {}): Promise<Plan> {
  const opened = openPlan(source, options.maxBytes ?? MOST_BYTES, options.piece);
  const outline = scanPlan(opened, options.piece);
  checkShape(opened, outline);
  const reader = new PartReader(opened.bytes);
  const header = headerOf(opened, outline, reader);
  const document = new PlanDocument(opened.bytes, outline, options.defaultRegion);
  const { complete, errored } = header;
  const notices = [...opened.notices, ...noticesOf(outline, { complete, errored, planned: document.planned })];
  return {
    ...header,
    complete: complete && outline.withoutChange === 0,
    notices,
    get digest() {
      return opened.digest ?? digestOf(opened.bytes);
    },
    reads: outline.reads + document.plannedReads,
    types: document.types,
    changes: () => document.changes(),
    references: document.references,
  };
}

function checkShape({ bytes }: Opened, { members }: Outline): void {
  const names = new Set(members.keys());
  const changes = members.get("resource_changes");
  if (changes?.kind === "object") {
    throw refuse(bytes.name, { message: "resource_changes is not a list", remedy: SHOW_JSON });
  }
  if (changes?.kind !== "array" && members.get("planned_values")?.kind !== "object") throw refuse(bytes.name, refusalOfMembers(names));
}

type Header = Pick<Plan, "formatVersion" | "terraformVersion" | "timestamp" | "complete" | "errored">;

function headerOf({ bytes }: Opened, { members }: Outline, reader: PartReader): Header {
  const scalar = (name: string): unknown => {
    const member = members.get(name);
    return member?.kind === "scalar" ? reader.read(member, name) : undefined;
  };
  const text = (name: string): string | undefined => {
    const value = scalar(name);
    return typeof value === "string" ? value : undefined;
  };
  const formatVersion = text("format_version");
  if (members.has("format_version") && !/^[01]\.\d{1,9}$/.test(formatVersion ?? "")) {
    const shown = JSON.stringify(scalar("format_version") ?? null).slice(0, 40);
    const remedy = "costgate reads the format versions 0.x and 1.x: use a terraform that writes them, or a newer costgate.";
    throw refuse(bytes.name, { message: `The plan has the format version ${shown}, which costgate does not know`, remedy });
  }
  return {
    formatVersion,
    terraformVersion: text("terraform_version"),
    timestamp: text("timestamp"),
    complete: scalar("complete") !== false,
    errored: scalar("errored") === true,
  };
}
