import { describe, expect, test } from "vitest";
import { awsMachines } from "../../../src/resources/machines/aws.ts";
import { azureMachines } from "../../../src/resources/machines/azure.ts";
import { googleMachines } from "../../../src/resources/machines/google.ts";
import type { Machines } from "../../../src/resources/machines/machines.ts";

const CLOUDS: [string, Machines, number][] = [
  ["aws", awsMachines, 1396],
  ["azure", azureMachines, 1743],
  ["google", googleMachines, 528],
];

describe.each(CLOUDS)("%s", (_cloud, machines, count) => {
  test("has the types of the collected tables, each with a plausible machine", () => {
    expect(machines.all().length).toBe(count);
    for (const name of machines.all()) {
      const machine = machines.find(name);
      expect(machine?.name).toBe(name);
      expect(machine?.vcpu === undefined || machine.vcpu > 0).toBe(true);
      expect(machine?.memoryGib === undefined || (machine.memoryGib > 0 && machine.memoryGib <= 32_768)).toBe(true);
      expect(machine?.accelerators === undefined || (machine.accelerators >= 0 && machine.accelerators <= 72)).toBe(true);
      if (machine?.accelerator) expect(machine.accelerator.kind).toBeDefined();
    }
  });

  test("says where its data are from, and of when", () => {
    expect(machines.sources.length).toBeGreaterThan(0);
    for (const { source, date } of machines.sources) expect(`${source} ${date}`).toMatch(/^\S.* 20\d\d(-\d\d){0,2}$/);
  });

  test.each(["toString", "__proto__", "", "m5", "no-such-type"])("does not know %j", (name) => expect(machines.find(name)).toBeUndefined());
});

test.each([
  [
    awsMachines,
    "m7g.large",
    { vcpu: 2, memoryGib: 8, architecture: "arm64", accelerators: 0, family: { series: "m", generation: 7, modifiers: "g", isPrevious: false } },
  ],
  [awsMachines, "p5.48xlarge", { vcpu: 192, memoryGib: 2048, architecture: "x86_64", accelerators: 8, accelerator: { name: "h100", kind: "gpu" } }],
  [awsMachines, "inf2.xlarge", { accelerators: 1, accelerator: { name: "inferentia2", kind: "ml chip" } }],
  [awsMachines, "m1.large", { family: { isPrevious: true } }],
  [azureMachines, "standard_b1s", { name: "Standard_B1s", vcpu: 1, memoryGib: 1 }],
  [azureMachines, "Standard_NC24ads_A100_v4", { vcpu: 24, accelerators: 1, accelerator: { name: "a100", kind: "gpu" } }],
  // Accelerators that no list counts are not "none".
  [azureMachines, "Standard_ND96is_MI300X_v5", { accelerators: undefined }],
  [azureMachines, "Standard_NV24ads_V710_v5", { accelerators: undefined }],
  [googleMachines, "e2-micro", { vcpu: 0.25, memoryGib: 1 }],
  [googleMachines, "a2-ultragpu-2g", { vcpu: 24, memoryGib: 340, accelerators: 2, accelerator: { name: "a100" }, localSsdGib: 750 }],
])("%# %s", (machines, name, expected) => expect(machines.find(name)).toMatchObject(expected));
