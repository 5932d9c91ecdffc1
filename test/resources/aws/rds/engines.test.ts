import { describe, expect, test } from "vitest";
import { operationOf } from "../../../../src/resources/aws/rds/engines.ts";

describe("the operation of a bill line", () => {
  test.each([
    ["postgres", undefined, "CreateDBInstance:0014"],
    ["mysql", "general-public-license", "CreateDBInstance:0002"],
    ["aurora", undefined, "CreateDBInstance:0016"],
    ["oracle-se2-cdb", "bring-your-own-license", "CreateDBInstance:0019"],
    ["sqlserver-ee", undefined, "CreateDBInstance:0015"],
  ])("of %s with licence %s is %s", (engine, licence, operation) => {
    expect(operationOf(engine, licence)).toBe(operation);
  });

  test("takes the included, dearer licence of Oracle when none is set", () => {
    expect(operationOf("oracle-se2", undefined)).toBe("CreateDBInstance:0020");
  });

  test("is not guessed", () => {
    expect(() => operationOf("nosql", undefined)).toThrow('engine "nosql" is none that this version knows');
    expect(() => operationOf("db2-se", "rented")).toThrow('license_model "rented" is not one of bring-your-own-license, marketplace-license');
  });
});
