import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlan } from "../../src/plan/read-plan.ts";
import { made, madePlan, told } from "./made-plan.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "costgate-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = JSON.stringify(madePlan({ resource_changes: Array.from({ length: 50 }, (_, at) => made(`aws_instance.web[${at}]`, { size: at })) }));

function file(name: string, text: string | Uint8Array = TEXT): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("a plan in a file", () => {
  test("is read whole or in pieces alike", async () => {
    const path = file("plan.json");
    const [whole, pieces] = [await readPlan(path), await readPlan(path, { piece: 700 })];
    expect(JSON.stringify([...pieces.changes()].map(told))).toBe(JSON.stringify([...whole.changes()].map(told)));
    expect(pieces.digest).toBe(whole.digest);
  });

  test("can be gone through again and again", async () => {
    const plan = await readPlan(file("again.json"), { piece: 700 });
    const [first] = plan.changes();
    expect([...plan.changes()]).toHaveLength(50);
    const [again] = plan.changes();
    expect(first && told(first)).toEqual(again && told(again));
  });
});

describe("IN18 what is no file is refused", () => {
  test.each([
    ["a directory", () => folder, "a directory"],
    ["a device", () => "/dev/null", "a device"],
    ["a file that does not exist", () => join(folder, "absent.json"), "does not exist"],
    ["a path through a file", () => join(file("flat.json"), "x"), "cannot be read (ENOTDIR)"],
    ["a path with a NUL", () => "a\0b", "cannot be read"],
  ])("%s", async (_, path, reason) => {
    await expect(readPlan(path())).rejects.toThrow(reason);
  });

  test("a pipe", async () => {
    const path = join(folder, "pipe");
    execFileSync("sh", ["-c", `mkfifo "${path}"`]);
    await expect(readPlan(path)).rejects.toMatchObject({ message: "The plan is a pipe, not a file", remedy: expect.stringContaining("standard input") });
  });

  test("more bytes than allowed, in a file or in memory", async () => {
    const limit = { maxBytes: TEXT.length - 1 };
    await expect(readPlan(file("big.json"), limit)).rejects.toThrow("more than the limit");
    await expect(readPlan({ name: "-", bytes: Buffer.from(TEXT) }, limit)).rejects.toThrow("more than the limit");
    await expect(readPlan(file("fits.json"), { maxBytes: TEXT.length })).resolves.toBeDefined();
  });
});

describe("IN19 a file that changes while it is read is refused", () => {
  test.each([
    ["rewritten", (path: string) => utimesSync(path, 1, 1)],
    ["longer", (path: string) => appendFileSync(path, " ")],
    ["shorter", (path: string) => truncateSync(path, 300)],
  ])("%s", async (name, change) => {
    const path = file(`${name}.json`);
    const plan = await readPlan(path, { piece: 700 });
    change(path);
    expect(() => [...plan.changes()]).toThrow("changed while it was read");
  });

  test("also where values are asked for late", async () => {
    const many = Array.from({ length: 2000 }, (_, at) => made(`aws_instance.web[${at}]`, { size: at }));
    const path = file("late.json", JSON.stringify(madePlan({ resource_changes: many })));
    const [first] = [...(await readPlan(path, { piece: 700 })).changes()];
    utimesSync(path, 1, 1);
    expect(() => first?.after).toThrow("changed while it was read");
  });

  test("another file put in its place does no harm", async () => {
    const path = file("replaced.json");
    const plan = await readPlan(path, { piece: 700 });
    renameSync(file("other.json", "{}"), path);
    expect([...plan.changes()]).toHaveLength(50);
  });
});
