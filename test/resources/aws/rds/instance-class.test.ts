import { describe, expect, test } from "vitest";
import { familyOf, shortened, vcpusOf } from "../../../../src/resources/aws/rds/instance-class.ts";

describe("an instance class", () => {
  test.each([
    ["db.t2.micro", 1],
    ["db.t3.micro", 2],
    ["db.m5.large", 2],
    ["db.r6g.xlarge", 4],
    ["db.r4.8xlarge", 32],
    ["db.r5.2xlarge.tpc2.mem4x", 8],
    ["db.m8i.metal-48xl", 192],
    ["db.m2.4xlarge", 8],
  ])("%s has %i vCPUs", (name, vcpus) => {
    expect(vcpusOf(name)).toBe(vcpus);
  });

  test("that says no size has no known number of vCPUs", () => {
    expect(() => vcpusOf("db.serverless")).toThrow("give usage vcpu_count");
    expect(() => vcpusOf("large")).toThrow("not known");
  });

  test("is spelled in bills with xl", () => {
    expect(shortened("db.r5.2xlarge.tpc2.mem4x")).toBe("db.r5.2xl.tpc2.mem4x");
    expect(shortened("db.m5.large")).toBe("db.m5.large");
    expect(familyOf("db.t4g.micro")).toBe("t4g");
  });
});
