import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { MAGIC } from "../../../src/pricing/snapshot/pack-format.ts";
import { aws } from "../../../src/resources/price-query.ts";
import { temporaryFolder } from "../../support/packs.ts";

const folder = temporaryFolder();
const INDEX = { format: 2, date: "2026-01-01", size: 0, sources: {}, shelves: {} };

function ask(index: unknown): void {
  const path = join(folder, "hostile.pack");
  const text = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  writeFileSync(path, Buffer.concat([MAGIC, length, text]));
  const pack = new Pack(path);
  try {
    pack.find(aws("AmazonEC2", "A", { place: "eu-west-1" }));
  } finally {
    pack.close();
  }
}

describe("a file that begins like a snapshot", () => {
  test.each<[what: string, index: unknown, said: RegExp]>([
    ["nothing", null, /edition undefined/],
    ["a list", [], /edition undefined/],
    ["no shelves", { ...INDEX, shelves: undefined }, /its index is not one/],
    ["shelves that are none", { ...INDEX, shelves: { aws: 1 } }, /its index is not one/],
    ["no sources", { ...INDEX, sources: null }, /its index is not one/],
    ["no size", { ...INDEX, size: "0" }, /its index is not one/],
    ["a date that says something else", { ...INDEX, date: "[x](http://evil) @octocat" }, /its index is not one/],
    ["a shelf of terabytes", { ...INDEX, shelves: { aws: { AmazonEC2: [0, 1e12, "x"] } } }, /the place of aws AmazonEC2 does not fit/],
    ["a shelf before the beginning", { ...INDEX, shelves: { aws: { AmazonEC2: [-50, 10, "x"] } } }, /the place of aws AmazonEC2 does not fit/],
    ["a shelf that is a text", { ...INDEX, shelves: { aws: { AmazonEC2: "x" } } }, /the place of aws AmazonEC2 does not fit/],
    ["a shelf of half a byte", { ...INDEX, shelves: { aws: { AmazonEC2: [0, 0.5, "x"] } } }, /the place of aws AmazonEC2 does not fit/],
  ])("with %s is refused as damaged", (_what, index, said) => {
    expect(() => ask(index)).toThrow(ConfigError);
    expect(() => ask(index)).toThrow(said);
  });
});

describe("what is no file", () => {
  test("a folder is refused", () => expect(() => new Pack(folder)).toThrow(/cannot open the price snapshot .*: it is not a file/));
  test("a device is refused", () => expect(() => new Pack("/dev/zero")).toThrow(/it is not a file/));

  test("a pipe that nobody writes to is refused at once", () => {
    const pipe = join(folder, "pipe");
    execFileSync("sh", ["-c", `mkfifo "${pipe}"`]);
    expect(() => new Pack(pipe)).toThrow(/it is not a file/);
  });
});
