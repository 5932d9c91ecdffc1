import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

async function machineLines(machine_type: string, more: object = {}): Promise<string[]> {
  return linesOf({ "google_compute_instance.one": { machine_type, zone: "us-central1-a", ...more } });
}

test.each([
  ["n2-standard-4", ["Instance usage: 730 Compute Engine Machine type n2-standard-4"]],
  ["zones/us-central1-a/machineTypes/e2-micro", ["Instance usage: 730 Compute Engine Machine type e2-micro"]],
  ["n1-ultramem-40", ["Instance usage: 730 Compute Engine Machine type m1-ultramem-40"]],
  ["custom-2-13312", ["vCPUs: 1460 Compute Engine Custom Instance Core", "Memory: 9490 Compute Engine Custom Instance Ram"]],
  [
    "custom-2-15360-ext",
    [
      "vCPUs: 1460 Compute Engine Custom Instance Core",
      "Memory: 9490 Compute Engine Custom Instance Ram",
      "Extended memory: 1460 Compute Engine Custom Extended Instance Ram",
    ],
  ],
  ["n2d-custom-4-8192", ["vCPUs: 2920 Compute Engine N2D AMD Custom Instance Core", "Memory: 5840 Compute Engine N2D AMD Custom Instance Ram"]],
  ["e2-custom-micro-2048", ["vCPUs: 182.5 Compute Engine E2 Instance Core", "Memory: 1460 Compute Engine E2 Instance Ram"]],
  [
    "z9-custom-2-4096",
    ["vCPUs: custom machines of the family z9 have no known billing words", "Memory: custom machines of the family z9 have no known billing words"],
  ],
  ["", ["Instance usage: machine_type is not set"]],
])("the machine type %s is billed as %j", async (machineType, lines) => {
  expect(await machineLines(machineType)).toEqual(lines);
});

test("spot machines and what is attached to them have words of their own", async () => {
  const spot = { scheduling: [{ provisioning_model: "SPOT" }], scratch_disk: [{}], guest_accelerator: [{ type: "nvidia-tesla-t4", count: 2 }] };
  expect(await machineLines("custom-1-1024", spot)).toEqual([
    "vCPUs: 730 Compute Engine Spot Preemptible Custom Instance Core",
    "Memory: 730 Compute Engine Spot Preemptible Custom Instance Ram",
    "GPU: 1460 Compute Engine Nvidia Tesla T4 GPU attached to Spot Preemptible VMs",
    "Local SSD: 375 Compute Engine SSD backed Local Storage attached to Spot Preemptible VMs",
  ]);
});

test("GPUs and local SSD that come with a machine type are not billed twice", async () => {
  const attached = { guest_accelerator: [{ type: "nvidia-l4", count: 1 }], scratch_disk: [{}] };
  expect(await machineLines("g2-standard-4", { guest_accelerator: attached.guest_accelerator })).toHaveLength(1);
  expect(await machineLines("c3-standard-8-lssd", { scratch_disk: attached.scratch_disk })).toHaveLength(1);
});

test("a boot disk that exists already is billed where it is", async () => {
  expect(await machineLines("e2-small", { boot_disk: [{ source: "projects/shop/zones/us-central1-a/disks/one" }] })).toHaveLength(1);
  expect(await machineLines("e2-small", { boot_disk: [{}] })).toContain("boot_disk Storage: 10 Compute Engine Storage PD Capacity");
});
