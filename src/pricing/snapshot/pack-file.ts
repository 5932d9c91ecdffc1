import { createHash } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { ConfigError } from "../../base/trouble.ts";
import { type Extent, MAGIC, type PackIndex } from "./pack-format.ts";
import { readPart } from "./read-part.ts";

const PIECE = 4 * 1024 * 1024;

/** A snapshot on its way to its file: the body goes to a file beside it, because the index, which stands first, knows where all of it is. */
export class PackFile {
  private readonly path: string;
  private readonly temporary: string;
  private readonly body: number;
  private size = 0;

  constructor(path: string) {
    this.path = path;
    this.temporary = `${path}.${process.pid}`;
    this.body = this.tried(() => openSync(`${this.temporary}.body.tmp`, "w+"));
  }

  /** Adds something to the body, piece by piece. */
  append(pieces: Iterable<Uint8Array>): Extent {
    const offset = this.size;
    const hash = createHash("sha256");
    for (const piece of pieces) {
      hash.update(piece);
      this.tried(() => writeAll(this.body, piece));
      this.size += piece.length;
    }
    return [offset, this.size - offset, hash.digest("base64url")];
  }

  /** Puts the index before the body; gives the number of bytes. The file appears only when whole. */
  finish(index: PackIndex): number {
    index.size = this.size;
    const head = Buffer.from(JSON.stringify(index));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(head.length);
    const front = Buffer.concat([MAGIC, length, head]);
    this.tried(() => {
      this.join(front);
      renameSync(`${this.temporary}.tmp`, this.path);
    });
    return front.length + this.size;
  }

  close(): void {
    closeSync(this.body);
    for (const name of [".body.tmp", ".tmp"]) rmSync(this.temporary + name, { force: true });
  }

  private join(front: Buffer): void {
    const whole = openSync(`${this.temporary}.tmp`, "w");
    try {
      writeAll(whole, front);
      for (let at = 0; at < this.size; at += PIECE) writeAll(whole, readPart(this.body, at, Math.min(PIECE, this.size - at)));
    } finally {
      closeSync(whole);
    }
  }

  private tried<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      throw new ConfigError(`cannot write ${this.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}
