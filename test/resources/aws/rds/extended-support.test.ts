import { describe, expect, test } from "vitest";
import { extendedSupportOf } from "../../../../src/resources/aws/rds/extended-support.ts";

describe("extended support", () => {
  test.each([
    ["mysql", "5.7.44", "2024-02-29", undefined],
    ["mysql", "5.7.44", "2024-03-01", "ExtendedSupport:Yr1-Yr2:MySQL5.7"],
    ["mysql", "5.7", "2026-03-01", "ExtendedSupport:Yr3:MySQL5.7"],
    ["mysql", "8.0.36", "2026-07-31", undefined],
    ["mysql", "8.0.36", "2026-08-01", "ExtendedSupport:Yr1-Yr2:MySQL8.0"],
    ["mysql", "8", "2026-11-21", "ExtendedSupport:Yr1-Yr2:MySQL8.0"],
    ["mysql", "8.4.3", "2026-11-21", undefined],
    ["aurora-mysql", "5.7.mysql_aurora.2.11.4", "2026-11-21", "ExtendedSupport:Yr1-Yr2:AuroraMySQL2"],
    ["aurora-mysql", "8.0.mysql_aurora.3.08.0", "2026-11-21", undefined],
    ["postgres", "11", "2026-04-01", "ExtendedSupport:Yr3:PostgreSQL11"],
    ["postgres", "13.20", "2026-11-21", "ExtendedSupport:Yr1-Yr2:PostgreSQL13"],
    ["aurora-postgresql", "12.22", "2025-06-01", "ExtendedSupport:Yr1-Yr2:AuroraPostgreSQL12"],
    ["postgres", "1", "2026-11-21", undefined],
    ["postgres", "17.2", "2026-11-21", undefined],
    ["mariadb", "5.7", "2026-11-21", undefined],
    ["mysql", undefined, "2026-11-21", undefined],
  ])("of %s %s on %s is %s", (engine, version, asOf, words) => {
    expect(extendedSupportOf(engine, version, asOf)).toBe(words);
  });
});
