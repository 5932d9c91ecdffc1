import { expect, test } from "vitest";
import { kubernetesAmount, kubernetesGib } from "../../../../src/resources/google/shared/kubernetes-amount.ts";

test.each([
  ["1", "1"],
  ["0.5", "0.5"],
  ["1000m", "1"],
  ["83m", "0.083"],
  ["256M", "256000000"],
  ["512Mi", "536870912"],
  ["1Gi", "1073741824"],
  ["0", "0"],
])("%s is %s", (written, amount) => {
  expect(kubernetesAmount(written).toString()).toBe(amount);
});

test.each(["", "Mi", "-1", "1e3", "1 Gi", "1Xi", "1Gib", "1.", "NaN", "9".repeat(16)])('"%s" cannot be read', (written) => {
  expect(() => kubernetesAmount(written)).toThrow("cannot be read");
});

test("memory is counted in GiB", () => {
  expect(kubernetesGib("512Mi").toString()).toBe("0.5");
});
