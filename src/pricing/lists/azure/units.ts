/** What one price of the list pays for: so many (`size`) of a plain unit. */
export interface Measure {
  unit: string;
  size: number;
}

const THOUSANDS: Readonly<Record<string, number>> = { "": 1, K: 1_000, M: 1_000_000 };

/** Units of time or of amounts, as they stand behind the number. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["Hour", "hours"],
  ["/Hour", "hours"],
  ["Hours", "hours"],
  ["/Day", "days"],
  ["Month", "months"],
  ["/Month", "months"],
  ["/Year", "years"],
  ["Minute", "minutes"],
  ["/Minute", "minutes"],
  ["Second", "seconds"],
  ["Seconds", "seconds"],
  ["IOPS/Month", "IOPS-months"],
]);

const PERIODS: ReadonlyMap<string, string> = new Map([
  ["Hour", "hours"],
  ["Day", "days"],
  ["Month", "months"],
  ["Second", "seconds"],
  ["Seconds", "seconds"],
]);

/** What is counted where the list says a number only ("10K"), by words of the meter; the first that fits. */
const COUNTED: readonly (readonly [words: RegExp, unit: string])[] = [
  [/query units/i, "units"],
  [/tokens?\b/i, "tokens"],
  [/metric samples/i, "samples"],
  [/operation|\bIO$/i, "operations"],
  [/notification/i, "notifications"],
  [/request/i, "requests"],
  [/transaction/i, "transactions"],
  [/message/i, "messages"],
  [/character/i, "characters"],
  [/image/i, "images"],
  [/page/i, "pages"],
  [/record/i, "records"],
  [/quer(?:y|ies)/i, "queries"],
  [/executions?\b/i, "executions"],
  [/\bactions?\b/i, "actions"],
  [/\brun\b/i, "runs"],
  [/push/i, "pushes"],
  [/\bevents?\b/i, "events"],
  [/session/i, "sessions"],
  [/\bcalls?\b|\bAPI$/i, "calls"],
  [/minutes?$/i, "minutes"],
  [/\bsecond$/i, "seconds"],
  [/\bhour(?: enabled)?$/i, "hours"],
  [/\bday$/i, "days"],
  [/\bGB$/, "GB"],
  [/\btags$/i, "tags"],
  [/\brules$/i, "rules"],
  [/face/i, "faces"],
  [/memor(?:y|ies)$/i, "memories"],
  [/retrievals$/i, "retrievals"],
  [/data points/i, "data points"],
  [/megapixel/i, "megapixels"],
  [/invocations?$/i, "invocations"],
  [/inventory|objects/i, "objects"],
  [/changes$/i, "changes"],
  [/rotation$/i, "rotations"],
  [/renewal$/i, "renewals"],
  [/\bkey$/i, "keys"],
  [/metric$/i, "metrics"],
  [/test$/i, "tests"],
  [/connection|monitoring$/i, "connections"],
  [/assets?$/i, "assets"],
  [/account$/i, "accounts"],
  [/attempts$/i, "attempts"],
  [/namespace$/i, "namespaces"],
  [/credits$/i, "credits"],
  [/active users$/i, "users"],
  [/\bRUs$/, "RUs"],
  [/emails$/i, "emails"],
  [/voice storage$/i, "voices"],
  [/search$/i, "searches"],
];

/** Meters of the Storage service whose price is for an hour or a month of something. */
const STORAGE: readonly (readonly [words: RegExp, measure: string, unit: string])[] = [
  [/ Disk Mount$/, "1/Month", "mount-months"],
  [/ IOPS$/, "1/Hour", "IOPS-hours"],
  [/ Throughput(?: \(MBps\))?$/, "1/Hour", "MBps-hours"],
  [/ Reservation per vCPU Provisioned$/, "1/Hour", "vCPU-hours"],
];

/** Reads a `unitOfMeasure` such as "10K", "1 GB/Month" or "100 Seconds"; undefined where it says nothing that we know. */
export function measureOf(unitOfMeasure: string, meter: string, service: string): Measure | undefined {
  const [, number = "", thousands = "", rest = ""] = /^(\d{1,9})([KM]?) ?(.*)$/.exec(unitOfMeasure) ?? [];
  const size = Number(number) * (THOUSANDS[thousands] ?? 1);
  const unit = size > 0 ? unitOf(rest, size, meter, unitOfMeasure, service) : undefined;
  return unit === undefined ? undefined : { unit, size };
}

function unitOf(rest: string, size: number, meter: string, unitOfMeasure: string, service: string): string | undefined {
  const special = service === "Storage" && STORAGE.find(([words, measure]) => measure === unitOfMeasure && words.test(meter));
  if (special) return special[2];
  const plain = PLAIN.get(rest);
  // "1/Month" is a month; "10K/Month" are 10,000 of something.
  if (plain !== undefined && (size === 1 || !rest.startsWith("/"))) return ofProcessor(plain, meter);
  return amountUnit(rest) ?? countedUnit(rest, meter);
}

function ofProcessor(unit: string, meter: string): string {
  const processor = /\b(?:vCPU|vGPU)\b/.exec(meter)?.[0];
  return processor !== undefined && /^(?:hours|seconds)$/.test(unit) ? `${processor}-${unit}` : unit;
}

function amountUnit(rest: string): string | undefined {
  const [, amount, period] = /^(GB|GiB|MB|TB)(?:[ /](\w+))?$/.exec(rest) ?? [];
  if (amount === undefined || period === undefined) return amount;
  const periods = PERIODS.get(period);
  return periods && `${amount}-${periods}`;
}

function countedUnit(rest: string, meter: string): string | undefined {
  const match = /^(?:Count|Rotation)?(?:\/(Month|Day))?$/.exec(rest);
  if (!match) return undefined;
  const counted = COUNTED.find(([words]) => words.test(meter))?.[1] ?? "units";
  const [, period] = match;
  // Requests of a month are requests; tags of a month are kept for the month.
  if (period === undefined || counted === "requests" || counted === "transactions") return counted;
  return `${counted.replace(/ies$/, "y").replace(/s$/, "")}-${PERIODS.get(period) ?? ""}`;
}
