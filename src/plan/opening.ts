import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ConfigError } from "../base/trouble.ts";
import { type Bytes, FileBytes, MemoryBytes } from "./bytes.ts";
import type { Notice } from "./change.ts";
import { refusalOfOpening, refusalOfText, refuse } from "./sniff.ts";

/** Where a plan comes from: a file, or bytes (standard input) with a name for messages. */
export type PlanSource = string | { name: string; bytes: Uint8Array };

/** A plan's bytes as UTF-8, and where its document begins. */
export interface Opened {
  bytes: Bytes;
  from: number;
  /** Digest of the bytes as they were given, where these are not the ones we scan. */
  digest?: string;
  notices: Notice[];
}

const IN_MEMORY = 16 * 2 ** 20; // Above this a file is read piece by piece: memory stays flat.
const MOST_TRANSCODED = 512 * 2 ** 20; // Compressed and UTF-16 input is held in memory.
const MOST_RATIO = 200; // A plan deflates to 1/10 … 1/60; more is a bomb.
const HEAD = 64 * 1024;
const WRAPPER_LINE = /^\s*\[command\][^\r\n]*\r?\n/;

/** Opens a plan: refuses what cannot be one, undoes compression, byte order marks and known wrapper text. */
export function openPlan(source: PlanSource, maxBytes: number, inMemory: number = IN_MEMORY): Opened {
  const given = typeof source === "string" ? openFile(source, maxBytes, inMemory) : new MemoryBytes(source.name, source.bytes);
  if (given.size > maxBytes) throw tooBig(given.name, given.size, maxBytes);
  const opened = decoded(given);
  const head = headOf(opened.bytes, opened.from);
  const refusal = refusalOfOpening(head);
  if (refusal) throw refuse(given.name, refusal);
  const wrapper = WRAPPER_LINE.exec(head.toString("latin1"));
  if (wrapper) {
    opened.from += wrapper[0].length;
    opened.notices.push(WRAPPED);
  }
  const text = wrapper ? head.subarray(wrapper[0].length) : head;
  if (!/^\s*\{/.test(text.toString("latin1"))) throw refuse(given.name, refusalOfText(text));
  return opened;
}

/** Says that setup-terraform's wrapper wrote into the file. */
export const WRAPPED: Notice = {
  id: "wrapper-text",
  message: "The lines that hashicorp/setup-terraform's wrapper writes around the plan were left out; set `terraform_wrapper: false`.",
};

function openFile(path: string, maxBytes: number, inMemory: number): Bytes {
  let size: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw notAFile(path, stat.isDirectory() ? "a directory" : stat.isFIFO() ? "a pipe" : "a device");
    size = stat.size;
    if (size > maxBytes) throw tooBig(path, size, maxBytes);
    const file = new FileBytes(path);
    return size <= inMemory ? loaded(file) : file;
  } catch (error) {
    throw error instanceof ConfigError ? error : unreadable(path, error);
  }
}

function loaded(file: FileBytes): Bytes {
  const whole = Buffer.allocUnsafe(file.size);
  file.fill(whole, 0, 0);
  file.verify();
  file.close();
  return new MemoryBytes(file.name, whole);
}

function decoded(given: Bytes): Opened {
  const head = headOf(given, 0).subarray(0, 4);
  if (head[0] === 0x1f && head[1] === 0x8b) return transcoded(given, "gzip", (whole) => unzipped(given.name, whole));
  if (head[0] === 0xff && head[1] === 0xfe) return transcoded(given, "UTF-16", (whole) => fromUtf16(given.name, whole));
  if (head[0] === 0xfe && head[1] === 0xff) {
    return transcoded(given, "UTF-16", (whole) => fromUtf16(given.name, Buffer.from(whole.subarray(0, whole.length & ~1)).swap16()));
  }
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { bytes: given, from: 3, notices: [] };
  return { bytes: given, from: 0, notices: [] };
}

/** Bytes that must be held in memory to be read; what comes out is decoded again, since compressed UTF-16 exists. */
function transcoded(given: Bytes, what: string, decode: (whole: Buffer) => Buffer): Opened {
  if (given.size > MOST_TRANSCODED) throw tooBig(given.name, given.size, MOST_TRANSCODED);
  const whole = given.whole ?? Buffer.allocUnsafe(given.size);
  if (!given.whole) given.fill(whole, 0, 0);
  given.verify();
  const digest = createHash("sha256").update(whole).digest("hex");
  const inner = decode(whole);
  const again = inner[0] === 0xff || inner[0] === 0xfe || inner[0] === 0xef ? decoded(new MemoryBytes(given.name, inner)) : undefined;
  const notice: Notice = { id: "encoding", message: `The plan came as ${what} and was read as UTF-8.` };
  return { bytes: again?.bytes ?? new MemoryBytes(given.name, inner), from: again?.from ?? 0, digest, notices: [notice, ...(again?.notices ?? [])] };
}

function unzipped(name: string, whole: Buffer): Buffer {
  const limit = Math.min(MOST_TRANSCODED, Math.max(whole.length * MOST_RATIO, 2 ** 20));
  try {
    return gunzipSync(whole, { maxOutputLength: limit });
  } catch (error) {
    const isBomb = error instanceof RangeError;
    throw new ConfigError(isBomb ? `The gzip file unpacks to more than ${limit} bytes` : "The gzip file is damaged", {
      remedy: "Hand over the plan as plain JSON.",
      position: { file: name },
    });
  }
}

function fromUtf16(name: string, whole: Buffer): Buffer {
  try {
    return Buffer.from(new TextDecoder("utf-16le", { fatal: true }).decode(whole));
  } catch {
    throw new ConfigError("The plan begins as UTF-16 but is not valid UTF-16", {
      remedy: "Write it as UTF-8, in PowerShell with: terraform show -json tfplan | Out-File -Encoding utf8 plan.json",
      position: { file: name },
    });
  }
}

function headOf(bytes: Bytes, from: number): Buffer {
  const head = Buffer.allocUnsafe(Math.max(0, Math.min(HEAD, bytes.size - from)));
  return head.subarray(0, bytes.fill(head, 0, from));
}

function tooBig(name: string, size: number, limit: number): ConfigError {
  return new ConfigError(`The plan has ${size} bytes, more than the limit of ${limit}`, {
    remedy: "Raise max-plan-bytes, or split the root module.",
    position: { file: name },
  });
}

function notAFile(path: string, what: string): ConfigError {
  const pipe = what === "a pipe" ? " or hand it over on standard input with `-`" : "";
  return new ConfigError(`The plan is ${what}, not a file`, { remedy: `Name the JSON file of the plan${pipe}.`, position: { file: path } });
}

function unreadable(path: string, error: unknown): ConfigError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const cause = code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be read (permission)" : `cannot be read (${code})`;
  return new ConfigError(`The plan file ${cause}`, { remedy: "Check the path, and that the step that writes it ran in this job.", position: { file: path } });
}
