import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Spool } from "../../../src/pricing/snapshot/spool.ts";

describe("a spool", () => {
  test("gives every drawer its lines sorted, however they came and however little it keeps in memory", () => {
    const entry = fc.tuple(fc.constantFrom("a", "b\tc", "d"), fc.stringMatching(/^[a-z\t ]{0,12}$/));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), fc.integer({ min: 0, max: 80 }), (entries, keep) => {
        const spool = new Spool(keep);
        for (const [drawer, line] of entries) spool.add(drawer, line);
        const drawers = [...new Set(entries.map(([drawer]) => drawer))].sort();
        expect(spool.names()).toEqual(drawers);
        for (const name of drawers) expect([...spool.lines(name)]).toEqual(entries.flatMap(([drawer, line]) => (drawer === name ? [line] : [])).sort());
        spool.close();
      }),
    );
  });

  test.skipIf(process.platform === "win32")("has no file that a killed process could leave behind", () => {
    const before = spools();
    const spool = new Spool(0);
    spool.add("a", "line");
    expect(spools()).toEqual(before);
    expect([...spool.lines("a")]).toEqual(["line"]);
    spool.close();
    expect(spools()).toEqual(before);
    expect(existsSync(tmpdir())).toBe(true);
  });
});

function spools(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("costgate-spool-"));
}
