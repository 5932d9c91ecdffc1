import { describe, expect, test } from "vitest";
import { legacySystem } from "../../../../src/resources/azure/compute/legacy-system.ts";

const assumed: string[] = [];
const machine = {
  osType: undefined,
  os_profile_windows_config: 0,
  os_profile_linux_config: 0,
  image: undefined,
  assume: (said: string) => void assumed.push(said),
};

describe("the operating system of an older machine", () => {
  test.each([
    [{ osType: "windows", os_profile_linux_config: 1 }, "Windows"],
    [{ osType: "Linux", os_profile_windows_config: 1 }, "Linux"],
    [{ os_profile_windows_config: 1 }, "Windows"],
    [{ os_profile_linux_config: 1, image: { publisher: "MicrosoftWindowsServer" } }, "Linux"],
    [{ image: { publisher: "MicrosoftWindowsDesktop" } }, "Windows"],
    [{ image: { publisher: "Canonical" } }, "Linux"],
  ])("%j is %s, without an assumption", (said, system) => {
    assumed.length = 0;
    expect(legacySystem({ ...machine, ...said })).toBe(system);
    expect(assumed).toEqual([]);
  });

  test("what nothing tells is assumed, and said", () => {
    assumed.length = 0;
    expect(legacySystem(machine)).toBe("Linux");
    expect(assumed).toHaveLength(1);
  });
});
