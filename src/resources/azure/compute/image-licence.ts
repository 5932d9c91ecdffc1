/** What an image reference says; undefined where it says nothing. */
export interface Image {
  readonly publisher: string | undefined;
  readonly offer: string | undefined;
  readonly sku: string | undefined;
}

/** Publishers whose images carry a licence by the hour, unless the offer says that the team brings its own: learn.microsoft.com/azure/virtual-machines/workloads. */
const CHARGED: readonly (readonly [publisher: RegExp, name: string, free: RegExp])[] = [
  [/^redhat$/i, "Red Hat Enterprise Linux", /byos/i],
  [/^suse$/i, "SUSE Linux Enterprise", /byos|opensuse/i],
  [/^microsoftsqlserver$/i, "SQL Server", /byol|sqldev|express|developer|free/i],
];

/** Publishers whose offers in the Marketplace need a plan and cost nothing. */
const FREE_PLANS = /^(almalinux|resf|kinvolk)$/i;

/** Whether what the publisher of a plan charges is not known. */
export function isChargedPlan(publisher: string | undefined): boolean {
  return !FREE_PLANS.test(publisher ?? "");
}

/** The software that an image or a licence type adds to the bill; undefined if none. */
export function licenceOf(image: Image | undefined, licenceType: string | undefined): string | undefined {
  if (/^(rhel|sles|ubuntu)_/i.test(licenceType ?? "")) return /_byos$/i.test(licenceType ?? "") ? undefined : licenceType;
  const words = `${image?.offer ?? ""} ${image?.sku ?? ""}`;
  if (/^canonical$/i.test(image?.publisher ?? "") && /\bpro\b/i.test(words)) return "Ubuntu Pro";
  return CHARGED.find(([publisher, , free]) => publisher.test(image?.publisher ?? "") && !free.test(words))?.[1];
}
