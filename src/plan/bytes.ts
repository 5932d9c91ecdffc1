import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ConfigError } from "../base/trouble.ts";

/** The bytes of a plan document, in memory or in a file that is read piece by piece. */
export interface Bytes {
  readonly name: string;
  readonly size: number;
  /** Everything, where it is in memory. */
  readonly whole: Buffer | undefined;
  /** Fills `target` from `at` on with the bytes from `offset` on; returns how many. */
  fill(target: Buffer, at: number, offset: number): number;
  /** Throws when the file is not the one that was opened any more. */
  verify(): void;
}

/** Bytes in memory. */
export class MemoryBytes implements Bytes {
  readonly name: string;
  readonly size: number;
  readonly whole: Buffer;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.whole.length;
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

/** Runs of bytes from front to back, a piece at a time: all at once for what is in memory, unless a piece size is asked for. */
export class Window {
  buffer: Buffer;
  /** Offset of the buffer's first byte. */
  base = 0;
  /** How much of the buffer is filled. */
  length = 0;
  private readonly bytes: Bytes;
  private readonly hash = createHash("sha256");

  constructor(bytes: Bytes, piece?: number) {
    this.bytes = bytes;
    const whole = piece === undefined ? bytes.whole : undefined;
    this.buffer = whole ?? Buffer.allocUnsafe(Math.max(1, Math.min(piece ?? PIECE, bytes.size)));
    if (whole) this.hash.update(whole);
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

  /** sha256 of all bytes that have passed. */
  digest(): string {
    return this.hash.digest("hex");
  }

  private more(at: number): number {
    const count = this.bytes.fill(this.buffer, at, this.base + at);
    this.hash.update(this.buffer.subarray(at, at + count));
    return count;
  }
}

/** Cuts pieces out of the bytes; quick when they are asked for from front to back. */
export class Cutter {
  private readonly bytes: Bytes;
  private readonly piece: number;
  private buffer: Buffer = Buffer.alloc(0);
  private base = 0;
  private length = 0;

  /** Of a file at least `piece` bytes are read at a time. */
  constructor(bytes: Bytes, piece: number = PIECE) {
    this.bytes = bytes;
    this.piece = piece;
  }

  /** A view that is valid until the next cut. */
  cut(from: number, to: number): Buffer {
    if (this.bytes.whole) return this.bytes.whole.subarray(from, to);
    if (from < this.base || to > this.base + this.length) this.load(from, to);
    return this.buffer.subarray(from - this.base, to - this.base);
  }

  private load(from: number, to: number): void {
    if (this.buffer.length < to - from) this.buffer = Buffer.allocUnsafe(Math.max(to - from, Math.min(this.piece, this.bytes.size)));
    this.base = from;
    this.length = this.bytes.fill(this.buffer, 0, from);
  }
}
