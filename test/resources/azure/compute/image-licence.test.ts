import { expect, test } from "vitest";
import { isChargedPlan, licenceOf } from "../../../../src/resources/azure/compute/image-licence.ts";

const image = (publisher: string, offer: string, sku: string): { publisher: string; offer: string; sku: string } => ({ publisher, offer, sku });

test.each([
  [image("Canonical", "ubuntu-24_04-lts", "server"), undefined, undefined],
  [image("Canonical", "0001-com-ubuntu-server-jammy", "22_04-lts-gen2"), undefined, undefined],
  [image("Canonical", "0001-com-ubuntu-pro-jammy", "pro-22_04-lts"), undefined, "Ubuntu Pro"],
  [image("Canonical", "ubuntu-24_04-lts", "ubuntu-pro"), undefined, "Ubuntu Pro"],
  [image("RedHat", "RHEL", "9-lvm-gen2"), undefined, "Red Hat Enterprise Linux"],
  [image("redhat", "rhel-byos", "rhel-lvm94"), undefined, undefined],
  [image("RedHat", "RHEL", "9-lvm-gen2"), "RHEL_BYOS", undefined],
  [image("Canonical", "ubuntu-24_04-lts", "server"), "UBUNTU_PRO", "UBUNTU_PRO"],
  [image("SUSE", "sles-15-sp6-byos", "gen2"), undefined, undefined],
  [image("SUSE", "sles-15-sp6", "gen2"), undefined, "SUSE Linux Enterprise"],
  [image("MicrosoftSQLServer", "sql2022-ws2022", "enterprise-gen2"), undefined, "SQL Server"],
  [image("MicrosoftSQLServer", "sql2022-ws2022", "sqldev-gen2"), undefined, undefined],
  [image("MicrosoftWindowsServer", "WindowsServer", "2022-datacenter-g2"), "Windows_Server", undefined],
  [undefined, undefined, undefined],
])("image %j with licence type %s adds %s", (reference, licenceType, expected) => {
  expect(licenceOf(reference, licenceType)).toBe(expected);
});

test("what a publisher charges is not known, unless its plans are free", () => {
  expect([isChargedPlan("almalinux"), isChargedPlan("center-for-internet-security-inc"), isChargedPlan(undefined)]).toEqual([false, true, true]);
});
