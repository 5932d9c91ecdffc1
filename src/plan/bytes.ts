import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ConfigError } from "../base/trouble.ts";

/** The bytes of a plan document, in memory or in a file that is read piece by piece. */
export interface Bytes {
  readonly name: string;
  readonly size: number;
  /** Everything, where it is in memory. */
  readonly whole: Buffer | undefined;
  /** The same as text, where that has one character for each byte: parts of it cost next to nothing. */
  readonly ascii: string | undefined;
  /** Fills `target` from `at` on with the bytes from `offset` on; returns how many. */
  fill(target: Buffer, at: number, offset: number): number;
  /** Throws when the file is not the one that was opened any more. */
  verify(): void;
}

const LONGEST_TEXT = 16 * 2 ** 20; // More is not held twice.

/** Bytes in memory. */
export class MemoryBytes implements Bytes {
  readonly name: string;
  readonly size: number;
  readonly whole: Buffer;
  private isRead = false;
  private text: string | undefined;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.whole.length;
  }

  get ascii(): string | undefined {
    if (!this.isRead && this.size <= LONGEST_TEXT && isAscii(this.whole)) this.text = this.whole.toString("latin1");
    this.isRead = true;
    return this.text;
  }

  fill(target: Buffer, at: number, offset: number): number {
    return this.whole.copy(target, at, offset, Math.min(this.size, offset + target.length - at));
  }

  verify(): void {}
}

const abandoned = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/** A file, opened once and held, so that a file put in its place is not mixed up with it. */
export class FileBytes implements Bytes {
  readonly name: string;
  readonly size: number;
  readonly whole = undefined;
  readonly ascii = undefined;
  private readonly descriptor: number;
  private readonly changed: bigint;

  constructor(path: string) {
    this.name = path;
    this.descriptor = openSync(path, "r");
    abandoned.register(this, this.descriptor, this);
    const stat = fstatSync(this.descriptor, { bigint: true });
    this.size = Number(stat.size);
    this.changed = stat.mtimeNs;
  }

  fill(target: Buffer, at: number, offset: number): number {
    const wanted = Math.min(target.length - at, this.size - offset);
    let done = 0;
    while (done < wanted) {
      const count = readSync(this.descriptor, target, at + done, wanted - done, offset + done);
      if (count === 0) throw changedWhileRead(this.name);
      done += count;
    }
    return done;
  }

  close(): void {
    abandoned.unregister(this);
    closeSync(this.descriptor);
  }

  verify(): void {
    const stat = fstatSync(this.descriptor, { bigint: true });
    if (Number(stat.size) !== this.size || stat.mtimeNs !== this.changed) throw changedWhileRead(this.name);
  }
}

/** The trouble with a file that is written while we read it. */
export function changedWhileRead(name: string): ConfigError {
  return new ConfigError("The plan changed while it was read", {
    remedy: "Let the step that writes the plan finish before costgate starts.",
    position: { file: name },
  });
}

const PIECE = 1 << 20;
const PAGE = 120 * 1024; // As text it is still one of the small objects that are collected soon.

/** sha256 of all bytes, hex. */
export function digestOf(bytes: Bytes): string {
  const hash = createHash("sha256");
  if (bytes.whole) return hash.update(bytes.whole).digest("hex");
  const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, bytes.size)));
  for (let at = 0; at < bytes.size; ) {
    const count = bytes.fill(piece, 0, at);
    hash.update(piece.subarray(0, count));
    at += count;
  }
  bytes.verify();
  return hash.digest("hex");
}

/** Runs of bytes from front to back, a piece at a time: all at once for what is in memory, unless a piece size is asked for. */
export class Window {
  buffer: Buffer;
  /** Offset of the buffer's first byte. */
  base = 0;
  /** How much of the buffer is filled. */
  length = 0;
  private readonly bytes: Bytes;

  constructor(bytes: Bytes, piece?: number) {
    this.bytes = bytes;
    const whole = piece === undefined ? bytes.whole : undefined;
    this.buffer = whole ?? Buffer.allocUnsafe(Math.max(1, Math.min(piece ?? PIECE, bytes.size)));
    this.length = whole ? whole.length : this.more(0);
  }

  /** Whether the buffer reaches to the end of the bytes. */
  get last(): boolean {
    return this.base + this.length === this.bytes.size;
  }

  /** Drops what stands before `keep` and reads on behind the rest; makes room when nothing can be dropped. */
  slide(keep: number): void {
    const rest = this.length - keep;
    const target = keep === 0 && rest === this.buffer.length ? Buffer.allocUnsafe(rest * 2) : this.buffer;
    this.buffer.copy(target, 0, keep, this.length);
    this.buffer = target;
    this.base += keep;
    this.length = rest;
    this.length += this.more(rest);
  }

  private more(at: number): number {
    return this.bytes.fill(this.buffer, at, this.base + at);
  }
}

/** Cuts texts out of the bytes; quick when they are asked for from front to back. */
export class Cutter {
  private readonly bytes: Bytes;
  private readonly piece: number;
  private buffer: Buffer = Buffer.alloc(0);
  private base = 0;
  private length = 0;
  /** The same as text, where that has one character for each byte. */
  private page: string | undefined;

  /** Of a file `piece` bytes are read at a time. */
  constructor(bytes: Bytes, piece: number = PAGE) {
    this.bytes = bytes;
    this.piece = piece;
  }

  text(from: number, to: number): string {
    const { ascii } = this.bytes;
    if (ascii !== undefined) return ascii.slice(from, to);
    const { whole } = this.bytes;
    if (whole) return whole.toString("utf8", from, to);
    if (to - from > this.piece) return this.long(from, to);
    if (from < this.base || to > this.base + this.length) this.load(from);
    return this.page === undefined ? this.buffer.toString("utf8", from - this.base, to - this.base) : this.page.slice(from - this.base, to - this.base);
  }

  /** Whether a part is at hand without reading. */
  holds({ from, to }: { from: number; to: number }): boolean {
    return this.bytes.whole !== undefined || (from >= this.base && to <= this.base + this.length);
  }

  /** What does not fit into a piece is not kept. */
  private long(from: number, to: number): string {
    const buffer = Buffer.allocUnsafe(to - from);
    this.bytes.fill(buffer, 0, from);
    return buffer.toString("utf8");
  }

  private load(from: number): void {
    if (this.buffer.length === 0) this.buffer = Buffer.allocUnsafe(Math.min(this.piece, this.bytes.size));
    this.base = from;
    this.length = this.bytes.fill(this.buffer, 0, from);
    const filled = this.buffer.subarray(0, this.length);
    this.page = isAscii(filled) ? filled.toString("latin1") : undefined;
  }
}
