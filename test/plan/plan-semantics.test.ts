import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/plan/change.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { BigNumber, own, UNKNOWN } from "../../src/plan/value.ts";
import { changesOf, made, madePlan, only, read, told } from "./made-plan.ts";

const ids = async (plan: unknown): Promise<string[]> => (await read(plan)).notices.map(({ id }) => id);

describe("actions", () => {
  const sides = { before: { id: "i-1" } };
  test.each<[string[], Partial<Change>, string[]]>([
    [["create"], { action: "create" }, ["after"]],
    [["no-op"], { action: "no-op" }, ["before", "after"]],
    [["update"], { action: "update" }, ["before", "after"]],
    [["delete"], { action: "delete" }, ["before"]],
    [["forget"], { action: "forget" }, ["before"]],
    [["delete", "create"], { action: "replace", createBeforeDestroy: false }, ["before", "after"]],
    [["create", "delete"], { action: "replace", createBeforeDestroy: true }, ["before", "after"]],
    [["create", "forget"], { action: "create" }, ["after"]],
    [["forget", "create"], { action: "create" }, ["after"]],
  ])("IN34, IN35 %j", async (actions, expected, exists) => {
    const before = actions[0] === "create" && actions.length === 1 ? null : sides.before;
    const change = await only(made("aws_instance.web", { size: 1 }, { actions, before }));
    expect(change).toMatchObject(expected);
    expect((["before", "after"] as const).filter((side) => change[side] !== undefined)).toEqual(exists);
    expect([change.hasBefore, change.hasAfter]).toEqual([exists.includes("before"), exists.includes("after")]);
    expect(Object.hasOwn(change, "createBeforeDestroy")).toBe(expected.action === "replace");
  });

  test("data sources and ephemeral resources are counted, not handed on", async () => {
    const data = made("data.aws_ami.linux", { id: "ami-1" }, { actions: ["read"] }, { mode: "data", type: "aws_ami", name: "linux" });
    const open = made("ephemeral.random_password.db", null, { actions: ["open"] }, { mode: "ephemeral", type: "random_password", name: "db" });
    const { mode: _, ...withoutMode } = data;
    const plan = await read(madePlan({ resource_changes: [data, open, withoutMode, made("aws_instance.web", {})] }));
    expect({ reads: plan.reads, types: [...plan.types], changes: [...plan.changes()].length }).toEqual({ reads: 3, types: ["aws_instance"], changes: 1 });
  });

  test.each<[string, object, string]>([
    ["equal sides are no change", { before: { size: 1 }, after: { size: 1 } }, "no-op"],
    ["unknown values are a change", { before: { size: 1 }, after: { size: 1 }, after_unknown: { arn: true } }, "update"],
    ["other values are a change", { before: { size: 1 }, after: { size: 2 } }, "update"],
    ["no side before is a creation", { before: null, after: { size: 2 } }, "create"],
    ["no side after is a deletion", { before: { size: 1 }, after: null }, "delete"],
  ])("where a tool leaves the actions out, %s", async (_, change, action) => {
    expect(await only(made("aws_instance.web", {}, { ...change, actions: [] }))).toMatchObject({ action });
  });
});

describe("places and names", () => {
  test("moves, imports and deposed objects are marked", async () => {
    expect(await only(made("aws_instance.web", {}, {}, { previous_address: "aws_instance.old" }))).toMatchObject({ previousAddress: "aws_instance.old" });
    expect(await only(made("aws_instance.web", {}, { importing: { id: "i-1" } }))).toMatchObject({ imported: true });
    expect(await only(made("aws_instance.web", null, { before: {} }, { deposed: "0001" }))).toMatchObject({
      deposed: "0001",
      action: "delete",
      imported: false,
    });
  });

  test.each([
    ['module.shop["e.u"].module.db[0].aws_instance.web["a]b"]', { module: 'module.shop["e.u"].module.db[0]', type: "aws_instance", name: "web", index: "a]b" }],
    ["aws_instance.web[7]", { module: "", type: "aws_instance", name: "web", index: 7 }],
    ["aws_instance.web", { module: "", type: "aws_instance", name: "web" }],
  ])("an address alone is enough: %s", async (address, parts) => {
    const change = { actions: ["create"], after: {} };
    expect(await only({ address, change })).toMatchObject({ address, ...parts, provider: "" });
  });

  test("type and name alone are enough", async () => {
    expect(await only({ type: "aws_instance", name: "web", change: { actions: ["create"], after: {} } })).toMatchObject({ address: "aws_instance.web" });
  });

  test("IN33 what stands twice is kept apart and said", async () => {
    const plan = madePlan({ resource_changes: [made("aws_instance.web", { size: 1 }), made("aws_instance.web", { size: 2 })] });
    expect((await changesOf(plan)).map(({ after }) => after?.size)).toEqual([1, 2]);
    expect(await ids(plan)).toContain("duplicate-address");
    const deposed = made("aws_instance.web", null, { before: { size: 2 } }, { deposed: "0001" });
    expect(await ids(madePlan({ resource_changes: [made("aws_instance.web", {}), deposed] }))).toContain("duplicate-address");
  });
});

describe("values", () => {
  test("IN22 hostile keys are only keys", async () => {
    const text = JSON.stringify(madePlan({ resource_changes: [made("aws_instance.web", { a: 1 }, { after_unknown: { b: true } })] }));
    const hostile = text
      .replace('"after":{', '"after":{"__proto__":{"polluted":1},"constructor":{"prototype":2},')
      .replace('"after_unknown":{', '"after_unknown":{"__proto__":{"new":true},');
    const [change] = await changesOf(hostile);
    expect(Object.keys(change?.after ?? {})).toEqual(["__proto__", "constructor", "a", "b"]);
    expect(own(change?.after, "__proto__")).toEqual({ polluted: 1, new: UNKNOWN });
    expect({}).not.toHaveProperty("polluted");
    expect(change?.isSensitive("constructor")).toBe(false);
    expect(change?.isConfigured("toString")).toBeUndefined();
  });

  test("IN25 wide numbers keep their digits", async () => {
    const text = JSON.stringify(madePlan({ resource_changes: [made("aws_instance.web", { size: 1 })] })).replace(
      '"size":1',
      '"size":12345678901234567890,"list":[0.1,1e308]',
    );
    const [change] = await changesOf(text);
    expect(change?.after).toEqual({ size: new BigNumber("12345678901234567890"), list: [0.1, 1e308] });
  });

  test("IN26 values of an unexpected kind are handed on as they are", async () => {
    expect((await only(made("aws_instance.web", { size: "100", tags: [1], list: { a: 1 } }))).after).toEqual({ size: "100", tags: [1], list: { a: 1 } });
  });

  test("IN36 unknown values are marked, IN46 sensitive ones told", async () => {
    const change = await only(
      made(
        "aws_instance.web",
        { type: "t3.micro", disks: [{ size: 1 }] },
        { after_unknown: { arn: true, disks: [{ id: true }] }, after_sensitive: { type: true }, before_sensitive: { disks: [{ size: true }] } },
      ),
    );
    expect(change.after).toEqual({ type: "t3.micro", disks: [{ size: 1, id: UNKNOWN }], arn: UNKNOWN });
    expect(["type", "disks", "arn"].map((attribute) => change.isSensitive(attribute))).toEqual([true, true, false]);
  });
});

describe("the plan as a whole", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["IN31 errored", { errored: true }, "errored"],
    ["IN31 not complete", { complete: false }, "incomplete"],
    ["deferred changes", { deferred_changes: [{}] }, "incomplete"],
    ["IN47 drift", { resource_drift: [made("aws_instance.web", {})] }, "drift"],
    ["no configuration", { configuration: undefined }, "no-configuration"],
  ])("%s is said", async (_, extra, id) => {
    expect(await ids(madePlan(extra))).toEqual([id]);
  });

  test("errored and complete are flags too", async () => {
    expect(await read(madePlan({ errored: true, complete: false }))).toMatchObject({ errored: true, complete: false });
    expect(await read(madePlan())).toMatchObject({ errored: false, complete: true, formatVersion: "1.2", terraformVersion: "1.11.4", timestamp: undefined });
  });

  test.each<[string, Record<string, unknown>]>([
    ["IN29 nothing is planned", { resource_changes: undefined }],
    ["IN29 resource_changes are null", { resource_changes: null }],
    ["IN32 there are no planned values", { resource_changes: [], planned_values: undefined }],
    ["IN30 there is no format version", { resource_changes: [], format_version: undefined }],
  ])("%s: an empty plan", async (_, extra) => {
    expect(await changesOf(madePlan(extra))).toEqual([]);
  });

  test("IN29 planned values without changes are read as created, with a notice", async () => {
    const resource = (address: string, values: object, mode = "managed") => ({
      address,
      mode,
      type: "aws_instance",
      name: "web",
      provider_name: "aws",
      values,
    });
    const child = { address: "module.shop[0]", resources: [{ ...resource("module.shop[0].aws_instance.web[1]", { size: 2 }), index: 1 }] };
    const root_module = { resources: [resource("aws_instance.web", { size: 1 }), resource("data.aws_instance.web", {}, "data")], child_modules: [child] };
    const configuration = { root_module: { resources: [{ type: "aws_instance", name: "web", expressions: { ami: { references: ["var.ami"] }, size: {} } }] } };
    const plan = await read(madePlan({ resource_changes: undefined, planned_values: { root_module }, configuration }));
    expect([...plan.changes()]).toMatchObject([
      { address: "aws_instance.web", action: "create", after: { size: 1, ami: UNKNOWN } },
      { address: "module.shop[0].aws_instance.web[1]", module: "module.shop[0]", index: 1, after: { size: 2 } },
    ]);
    expect([...plan.changes()].map(told)).toEqual([...plan.changes()].map(told));
    expect({ reads: plan.reads, types: [...plan.types], notices: plan.notices.map(({ id }) => id) }).toEqual({
      reads: 1,
      types: ["aws_instance"],
      notices: ["no-baseline"],
    });
  });

  test("a change that says nothing makes the plan incomplete and is created without values", async () => {
    const plan = await read(madePlan({ resource_changes: [{ type: "aws_instance", name: "web" }] }));
    expect(plan).toMatchObject({ complete: false, notices: [{ id: "incomplete" }] });
    expect([...plan.changes()]).toMatchObject([{ action: "create", after: {} }]);
  });

  test("a side that was stripped is there without values, and said", async () => {
    const plan = await read(madePlan({ resource_changes: [{ ...made("aws_instance.web", {}), change: { actions: ["update"], after: { size: 1 } } }] }));
    expect(plan.notices.map(({ id }) => id)).toEqual(["no-baseline"]);
    expect([...plan.changes()]).toMatchObject([{ action: "update", before: {}, after: { size: 1 } }]);
  });

  test("FT31 every resource change is classified", async () => {
    const kinds = [["create"], ["no-op"], ["update"], ["delete"], ["forget"], ["delete", "create"], ["create", "delete"], ["create", "forget"], ["read"], []];
    const changes = kinds.map((actions, at) => made(`aws_instance.web[${at}]`, { size: 1 }, { actions, before: { size: 1 } }));
    const plan = await read(madePlan({ resource_changes: changes }));
    expect([...plan.changes()].length + plan.reads).toBe(kinds.length);
  });

  test("IN38 ten thousand resources without a change are ten thousand no-ops", async () => {
    const element = made("aws_instance.web", { size: 1 }, { actions: ["no-op"], before: { size: 1 } });
    const plan = await read(
      madePlan({ resource_changes: Array.from({ length: 10_000 }, (_, at) => ({ ...element, address: `aws_instance.web[${at}]`, index: at })) }),
    );
    let count = 0;
    for (const { action } of plan.changes()) if (action === "no-op") count++;
    expect(count).toBe(10_000);
  });
});

describe("a plan of terraform against a state", () => {
  test("moves, replaces, forgets and deletes", async () => {
    const plan = await readPlan("fixtures/plans/moves/plan.json");
    const seen = [...plan.changes()].map(({ address, action, previousAddress, createBeforeDestroy, deposed }) =>
      [address, action, previousAddress, createBeforeDestroy, deposed].filter((part) => part !== undefined).join(" "),
    );
    expect(seen).toEqual([
      "aws_ebs_volume.forgotten forget",
      "aws_ebs_volume.grown update",
      "aws_ebs_volume.kept no-op",
      'aws_ebs_volume.new["a"] no-op aws_ebs_volume.old',
      "aws_ebs_volume.removed delete",
      "aws_ebs_volume.replaced replace false",
      "aws_ebs_volume.replaced delete 00000001",
      "aws_ebs_volume.replaced_first replace true",
      "aws_ebs_volume.secret create",
      "terraform_data.precise create",
    ]);
    const precise = [...plan.changes()].at(-1);
    expect(precise?.after).toMatchObject({ input: new BigNumber("12345678901234567890"), output: UNKNOWN });
    expect([...plan.changes()].filter((change) => change.isSensitive("availability_zone")).map(({ name }) => name)).toEqual(["secret"]);
  });

  test.each(readdirSync("fixtures/plans"))("%s is read without a notice but that of its deposed object", async (name) => {
    const { notices } = await readPlan(`fixtures/plans/${name}/plan.json`);
    expect(notices.map(({ id }) => id)).toEqual(name === "moves" ? ["duplicate-address"] : []);
  });
});
