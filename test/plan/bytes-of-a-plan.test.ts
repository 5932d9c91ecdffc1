import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { changesOf, made, madePlan, read, told, toldOf } from "./made-plan.ts";

const PLAN = JSON.stringify(madePlan());
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** The trouble with a plan, in full; fails when there is none, or none with a remedy. */
async function trouble(plan: unknown): Promise<string> {
  try {
    for (const change of (await read(plan)).changes()) told(change);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.remedy).toBeTruthy();
    expect(error.position?.file).toBe("plan.json");
    return error.describe();
  }
  throw new Error("the plan was accepted");
}

describe("what is no plan is refused with cause and remedy", () => {
  test.each([
    ["IN01 nothing", "", "empty"],
    ["IN01 white space", "\n \n", "white space"],
    ["IN02 an empty object", "{}", "empty object"],
    ["IN03 an array", "[]", "JSON array"],
    ["IN04 null", "null", "JSON null"],
    ["IN08 UTF-16 without a mark", utf16(PLAN), "UTF-16 without"],
    ["IN08 the same, big-endian", utf16(PLAN).swap16(), "UTF-16 without"],
    ["IN09 bytes that are not UTF-8", Buffer.from(PLAN.replace("t3.micro", "t3.\u00ff"), "latin1"), "not UTF-8"],
    ["IN10 a NUL behind", `${PLAN}\0`, "behind the plan"],
    ["IN10 text behind", `${PLAN}\nDone.`, "terraform_wrapper: false"],
    ["IN10 text before", `Refreshing…\n${PLAN}`, "terraform_wrapper: false"],
    ["IN11 two documents", `${PLAN}\n${PLAN}`, "several documents"],
    ["IN12 the stream of plan -json", '{"@level":"info","@message":"Terraform 1.11.4"}\n{"@level":"info"}\n', "show -json"],
    ["IN13 a binary plan", Buffer.from("PK\x03\x04\x14\0\x08\0"), "binary plan"],
    ["IN14 a state file", '{"version":4,"serial":1,"lineage":"a","resources":[]}', "state file"],
    ["IN14 show -json of a state", '{"format_version":"1.0","terraform_version":"1.5.0","values":{}}', "of a state"],
    ["IN15 zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]), "zstd"],
    ["IN15 broken gzip", gzipSync(PLAN).subarray(0, 50), "damaged"],
    ["IN15 a bomb", gzipSync(Buffer.alloc(50_000_000, 0x20)), "unpacks to more than"],
    ["IN20 nesting 100,000 deep", `{"planned_values":${"[".repeat(100_000)}`, "nested more than 200"],
    ["IN23 1e999", PLAN.replace('"t3.micro"', "1e999"), "beyond the range"],
    ["IN24 NaN", PLAN.replace('"t3.micro"', "NaN"), "NaN"],
    ["IN28 a key of a megabyte", PLAN.replace("instance_type", "k".repeat(1 << 20)), "key of more than"],
    ["IN30 format 9.0", madePlan({ format_version: "9.0" }), "9.0"],
    ["IN30 format x", madePlan({ format_version: "x" }), "x"],
    ["IN30 format as a number", madePlan({ format_version: 1.2 }), "1.2"],
    ["IN34 an unknown action", madePlan({ resource_changes: [made("aws_instance.web", {}, { actions: ["boom"] })] }), "boom"],
    ["a plan within a member", { tfplan: madePlan() }, "jq '.[\"tfplan\"]'"],
    ["the plan as text for people", "Terraform will perform the following actions:\n\n  # aws_instance.web will be created\n", "for people"],
    ["resource_changes that are an object", madePlan({ resource_changes: {} }), "not a list"],
    ["an element that is a word", madePlan({ resource_changes: ["x"] }), "not an object"],
    ["an element that is a list", madePlan({ resource_changes: [[]] }), "not an object"],
    ["an element without a name", madePlan({ resource_changes: [{ type: "aws_instance", change: { actions: ["create"] } }] }), "without an address"],
    ["an unknown mode", madePlan({ resource_changes: [{ ...made("aws_instance.web", {}), mode: "imagined" }] }), "imagined"],
    ["actions that are a word", madePlan({ resource_changes: [made("aws_instance.web", {}, { actions: "create" })] }), "not a list"],
    ["actions within actions", madePlan({ resource_changes: [made("aws_instance.web", {}, { actions: [["create"]] })] }), "not a word"],
  ])("%s", async (_, plan, reason) => {
    expect(await trouble(plan)).toContain(reason);
  });

  test("an error names line and column", async () => {
    const pretty = JSON.stringify(madePlan(), null, 2).replace('"t3.micro"', "t3.micro");
    const line = pretty.split("\n").findIndex((text) => text.includes("t3.micro")) + 1;
    expect(await trouble(pretty)).toContain(`plan.json:${line}:28`);
  });
});

describe("IN05 a plan that is cut off is refused", () => {
  const cuts = Array.from({ length: 15 }, (_, at) => Math.floor((PLAN.length * (at + 1)) / 16));
  test.each([...cuts, PLAN.length - 1])("after %i bytes", async (length) => {
    expect(await trouble(PLAN.slice(0, length))).toMatch(/cut off/);
  });
});

describe("IN21 a key that stands twice is refused in what we read", () => {
  const twice = (text: string, find: string, replace: string): string => text.replace(find, replace);
  test.each([
    ["at the top", twice(PLAN, '{"format_version"', '{"resource_changes":[],"format_version"')],
    ["spelled with an escape", twice(PLAN, '{"format_version"', '{"resource_\\u0063hanges":[],"format_version"')],
    ["in an element", twice(PLAN, '"mode":"managed"', '"mode":"managed","mode":"data"')],
    ["in an element, with an escape", twice(PLAN, '"mode":"managed"', '"mode":"data","m\\u006fde":"managed"')],
    ["in a change", twice(PLAN, '"actions":["create"]', '"actions":["no-op"],"actions":["create"]')],
    ["in values", twice(PLAN, '"instance_type"', '"instance_type":"t3.nano","instance_type"')],
    ["in the configuration", twice(PLAN, '"provider_config":{}', '"provider_config":{},"provider_config":{}')],
  ])("%s", async (_, plan) => {
    expect(await trouble(plan)).toMatch(/twice|escaped key/);
  });
});

describe("what is a plan in another dress is read", () => {
  const wrapped = `[command]/home/runner/_temp/x/terraform-bin show -json tfplan\n${PLAN}\n::debug::Terraform exited with code 0.\n::debug::stdout: ${PLAN}%0A\n::set-output name=exitcode::0\n`;
  test.each([
    ["IN06 UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(PLAN)]), undefined],
    ["IN07 UTF-16 little-endian", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(PLAN)]), "encoding"],
    ["IN07 UTF-16 big-endian", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(PLAN)]).swap16(), "encoding"],
    ["IN15 gzip", gzipSync(PLAN), "encoding"],
    ["IN15 gzip of UTF-16", gzipSync(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(PLAN)])), "encoding"],
    ["FT28 the text of setup-terraform's wrapper", wrapped, "wrapper-text"],
    ["FT28 the same with CRLF", wrapped.replaceAll("\n", "\r\n"), "wrapper-text"],
    ["indented", JSON.stringify(madePlan(), null, 4), undefined],
  ])("%s", async (_, plan, notice) => {
    const { notices, ...seen } = await read(plan);
    expect([...seen.changes()].map(({ address }) => address)).toEqual(["aws_instance.web", "aws_sqs_queue.jobs"]);
    expect(new Set(notices.map(({ id }) => id))).toEqual(new Set(notice ? [notice] : []));
  });

  test("IN16 five megabytes on one line", async () => {
    const element = made("aws_instance.web", { user_data: "x".repeat(5_000_000) });
    expect(await changesOf(madePlan({ resource_changes: [element] }))).toHaveLength(1);
  });

  test("IN27 a lone surrogate stays what it is", async () => {
    const [change] = await changesOf(PLAN.replace("t3.micro", "\\ud800"));
    expect(change?.after?.instance_type).toBe("\ud800");
  });
});

test("the digest is that of the bytes as they came", async () => {
  const { digest } = await read(Buffer.from(PLAN));
  expect(digest).toBe(createHash("sha256").update(PLAN).digest("hex"));
  expect((await read(gzipSync(PLAN))).digest).not.toBe(digest);
});

test("a plan says the same however its bytes are cut", async () => {
  const text = `[command]terraform-bin\n${JSON.stringify(madePlan(), null, 1)}\n::debug::exitcode: 0\n`;
  const whole = await read(text);
  const seen = await toldOf(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 600 }), async (piece) => {
      const cut = await read(text, { piece });
      expect(JSON.stringify([...cut.changes()].map(told))).toBe(seen);
      expect({ digest: cut.digest, notices: cut.notices }).toEqual({ digest: whole.digest, notices: whole.notices });
    }),
    { numRuns: 60 },
  );
});

test("what goes in as values comes out as values", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), async (values) => {
      const plain = JSON.parse(JSON.stringify(values, (_, value) => (typeof value === "number" ? Math.fround(value) | 0 : value)));
      const [change] = await changesOf(madePlan({ resource_changes: [made("aws_instance.web", plain)] }));
      expect(JSON.stringify(change?.after)).toBe(JSON.stringify(plain));
    }),
    { numRuns: 200 },
  );
});
