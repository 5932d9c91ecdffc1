import * as fc from "fast-check";
import { expect, test } from "vitest";
import { joined, parseAddress, type Step, stepsOf, withoutKeys } from "../../src/plan/address.ts";

const name = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/);
const key = fc.oneof(fc.nat(), fc.string());
const step: fc.Arbitrary<Step> = fc.record({ name, key }, { requiredKeys: ["name"] });

test("an address comes apart into the steps it was put together from", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      expect(stepsOf(joined(steps))).toEqual(steps);
    }),
  );
});

test("without keys only the names are left", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      expect(withoutKeys(joined(steps))).toBe(steps.map((one) => one.name).join("."));
    }),
  );
});

test.each([
  ["aws_instance.web", { module: "", isData: false, type: "aws_instance", name: "web" }],
  ["data.aws_ami.linux[0]", { module: "", isData: true, type: "aws_ami", name: "linux", index: 0 }],
  ['module.a["x.y"].module.b.aws_instance.web["]"]', { module: 'module.a["x.y"].module.b', isData: false, type: "aws_instance", name: "web", index: "]" }],
  ["web", undefined],
  ["", undefined],
  ["module.a", undefined],
  ["aws_instance..web", undefined],
  ["aws_instance.web.id", undefined],
])("%s is parsed", (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});
