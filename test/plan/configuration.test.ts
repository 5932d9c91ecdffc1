import { expect, test } from "vitest";
import { Configuration } from "../../src/plan/configuration.ts";

const resource = (expressions: object): object => ({ mode: "managed", type: "aws_thing", name: "a", expressions });

test.each([
  ["tags", true],
  ["iops", false],
  ["disk.size", true],
  ["disk.iops", false],
  ["disk[1].iops", true],
  ["disk[2].iops", undefined],
  ["dynamic.size", undefined],
  ["single.deep.x", true],
  ["__proto__", false],
])("the configuration sets %s: %s", (path, set) => {
  const expressions = { tags: {}, disk: [{ size: {} }, { size: {}, iops: {} }], single: { deep: [{ x: {} }] } };
  const configuration = new Configuration({ root_module: { resources: [resource(expressions)] } }, undefined);
  const block = configuration.resource("", "aws_thing", "a");
  expect(block && configuration.sets(block, path)).toBe(set);
});

test.each([
  ["a constant null", { constant_value: null }, {}, {}, false],
  ["a constant", { constant_value: "x" }, {}, {}, true],
  ["a variable that is left at null", { references: ["var.host"] }, { default: null }, {}, false],
  ["a variable that is left at a value", { references: ["var.host"] }, { default: "h-1" }, {}, true],
  ["a variable that has no default", { references: ["var.host"] }, {}, {}, true],
  ["a variable that is passed as null", { references: ["var.host"] }, { default: "h-1" }, { host: { constant_value: null } }, false],
  ["a variable that is passed a value", { references: ["var.host"] }, { default: null }, { host: { constant_value: "h-1" } }, true],
  ["a variable that is passed the parent's null", { references: ["var.host"] }, { default: "h-1" }, { host: { references: ["var.parent"] } }, false],
  ["a variable that is passed what only apply tells", { references: ["var.host"] }, { default: null }, { host: { references: ["aws_host.a.id"] } }, true],
  ["more than the variable", { references: ["var.host", "aws_host.a"] }, { default: null }, {}, true],
  ["a part of the variable", { references: ["var.host.id", "var.host"] }, { default: null }, {}, true],
])("%s: an attribute of a module's resource is set or not", (_, expression, variable, passed, set) => {
  const child = { resources: [resource({ host_id: expression })], variables: { host: variable } };
  const root = { module_calls: { child: { expressions: passed, module: child } }, variables: { parent: { default: "h-2" } } };
  const configuration = new Configuration({ root_module: root }, { parent: { value: null } });
  const block = configuration.resource("module.child", "aws_thing", "a");
  expect(block && configuration.sets(block, "host_id")).toBe(set);
});
