import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { isPerVcpu, licencePrice, premiumSystemOf } from "../../../../src/resources/google/shared/licence.ts";

test.each([
  [undefined, undefined],
  ["debian-cloud/debian-12", undefined],
  ["projects/shop/global/images/app", undefined],
  ["rhel-byos-cloud/rhel-9-byos", undefined],
  ["windows-cloud/windows-2022", "Windows Server"],
  ["https://www.googleapis.com/compute/v1/projects/windows-cloud/global/images/windows-server-2022-dc-v20260101", "Windows Server"],
  ["windows-sql-cloud/sql-std-2019-win-2022", "SQL Server on Windows"],
  ["rhel-cloud/rhel-9", "RHEL"],
  ["rhel-9", "RHEL"],
  ["rhel-sap-cloud/rhel-9-4-sap-ha", "RHEL for SAP"],
  ["suse-cloud/sles-15", "SLES"],
  ["suse-sap-cloud/sles-15-sp6-sap", "SLES for SAP"],
])("the image %s adds a fee for %s", (image, system) => {
  expect(premiumSystemOf(image)).toBe(system);
});

test.each([
  ["RHEL", "n1-standard-8", 8, "Licensing Fee for Red Hat Enterprise Linux on VM with up to 8 VCPU"],
  ["RHEL", "c4-standard-16", 9, "Licensing Fee for Red Hat Enterprise Linux on VM with 9 to 127 VCPU"],
  ["RHEL", "n2-standard-128", 128, "Licensing Fee for Red Hat Enterprise Linux on VM with 128 VCPU or more"],
  ["SLES for SAP", "n1-standard-2", 2, "Licensing Fee for SLES For SAP License on VM with 1 to 3 VCPU"],
  ["SLES for SAP", "n1-standard-4", 4, "Licensing Fee for SLES For SAP License on VM with 4 VCPU"],
  ["SLES", "g1-small", 1, "Licensing Fee for SUSE Linux Enterprise Server on g1-small"],
  ["Windows Server", "f1-micro", 1, "Licensing Fee for Windows Server Datacenter Edition on f1-micro"],
])("%s on %s with %d vCPUs is billed as %s", (system, machineType, vcpu, words) => {
  expect(licencePrice(system, machineType, exact(vcpu)).product).toBe(words);
});

test("Windows is billed by vCPU, but by machine on the smallest ones", () => {
  expect([isPerVcpu("Windows Server", "n1-standard-1"), isPerVcpu("Windows Server", "f1-micro"), isPerVcpu("SLES", "n1-standard-1")]).toEqual([
    true,
    false,
    false,
  ]);
});
