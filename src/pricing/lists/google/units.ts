/** Plain units by usageUnit (UCUM): cloud.google.com/billing/docs/reference/rest/v1/services.skus/list, PricingExpression. */
const TIMES: ReadonlyMap<string, string> = new Map([
  ["s", "seconds"],
  ["min", "minutes"],
  ["h", "hours"],
  ["d", "days"],
  ["mo", "months"],
]);

/** Google's GB and TB are binary. */
const AMOUNTS: ReadonlyMap<string, string> = new Map([
  ["MiBy", "MB"],
  ["GiBy", "GB"],
  ["TiBy", "TB"],
]);

/** What lasts that long, by the words of the product; the first that fits. Nothing: the time itself. */
const LASTING: readonly (readonly [words: RegExp, what: string])[] = [
  [/^\(1st Gen\) CPU$/, "GHz"],
  [/\bmCPU\b/, "mCPU"],
  // Bundles, and what is charged by machine.
  [/\b\d+ vCPU\b|^Small Instance with 1 VCPU|^Licensing Fee for SLES/, ""],
  [/\bCPU cost\b|^Licensing Fee for Red Hat .* VCPU/, "vCPU"],
  [/ (?:Core|Cpu|vCPU)$|^Commitment v1: Cpu$|^vCPU Time|\bCPU(?: \(.*\))?$/, "vCPU"],
  [/\bIOPS\b/, "IOPS"],
  [/\bThroughput$|provisioned throughput/, "MiBps"],
  [/^Networking Cloud Nat Gateway Uptime/, "VM"],
];

/** What is counted. */
const COUNTED: readonly (readonly [words: RegExp, unit: string])[] = [
  [/\brotate\b/i, "rotations"],
  [/\binvocations?\b/i, "invocations"],
  [/\boperations?\b/i, "operations"],
  [/\brequests?\b/i, "requests"],
  [/\bquer(?:y|ies)\b/i, "queries"],
  [/\bspans?\b/i, "spans"],
];

/** The unit of our facts for a usageUnit; undefined where we do not know it. */
export function unitOf(usageUnit: string, product: string, service: string): string | undefined {
  const time = TIMES.get(usageUnit);
  if (time !== undefined) {
    const what = LASTING.find(([words]) => words.test(product))?.[1] ?? "";
    return what === "" ? time : `${what}-${time}`;
  }
  if (usageUnit === "count") return COUNTED.find(([words]) => words.test(product))?.[1];
  const [bytes = "", per, ...more] = usageUnit.split(".");
  const amount = AMOUNTS.get(bytes);
  if (amount === undefined || per === undefined || more.length > 0) return more.length > 0 ? undefined : amount;
  const period = TIMES.get(per);
  // Cloud Run says GiB where functions say GB.
  const word = per === "s" && service === "Cloud Run" ? bytes.replace("By", "B") : amount;
  return period && `${word}-${period}`;
}
