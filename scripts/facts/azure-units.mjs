// What a unitOfMeasure of the Azure retail list means: a plain unit, and how many of it one price pays for.
import { perOne } from "./azure-retail.mjs";

const SIZES = { "": 1, K: 1_000, M: 1_000_000 };

/** Units of time or of amounts, as they stand in unitOfMeasure behind the number. */
const PLAIN = {
  Hour: "hours",
  "/Hour": "hours",
  Hours: "hours",
  "/Day": "days",
  Month: "months",
  "/Month": "months",
  "/Year": "years",
  Minute: "minutes",
  "/Minute": "minutes",
  Second: "seconds",
  Seconds: "seconds",
  "IOPS/Month": "IOPS-months",
};
const PERIODS = { Hour: "hours", Day: "days", Month: "months", Second: "seconds", Seconds: "seconds" };

/** What is counted, by words of the meter; the first that fits. */
const COUNTED = [
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
  [/quer(y|ies)/i, "queries"],
  [/executions?\b/i, "executions"],
  [/\bactions?\b/i, "actions"],
  [/\brun\b/i, "runs"],
  [/push/i, "pushes"],
  [/\bevents?\b/i, "events"],
  [/session/i, "sessions"],
  [/\bcalls?\b|\bAPI$/i, "calls"],
  [/minutes?$/i, "minutes"],
  [/\bsecond$/i, "seconds"],
  [/\bhour( enabled)?$/i, "hours"],
  [/\bday$/i, "days"],
  [/\bGB$/, "GB"],
  [/\btags$/i, "tags"],
  [/\brules$/i, "rules"],
  [/face/i, "faces"],
  [/memor(y|ies)$/i, "memories"],
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
const STORAGE = [
  [/ Disk Mount$/, "1/Month", "mount-months"],
  [/ IOPS$/, "1/Hour", "IOPS-hours"],
  [/ Throughput( \(MBps\))?$/, "1/Hour", "MBps-hours"],
  [/ Reservation per vCPU Provisioned$/, "1/Hour", "vCPU-hours"],
];

/** `{ unit, size }` of a meter: "10K" and "Hot Read Operations" are operations, 10,000 of them for one price. */
export function unitOf(unitOfMeasure, meter, service) {
  const [, number, thousands, rest] = /^(\d+)([KM]?)(?: ?)(.*)$/.exec(unitOfMeasure) ?? fail(unitOfMeasure);
  const size = Number(number) * SIZES[thousands];
  return { unit: namedUnit(rest, size, meter, unitOfMeasure, service), size };
}

function namedUnit(rest, size, meter, unitOfMeasure, service) {
  const special = service === "Storage" && STORAGE.find(([words, measure]) => words.test(meter) && measure === unitOfMeasure);
  if (special) return special[2];
  const processor = /\b(vCPU|vGPU)\b/.exec(meter)?.[1];
  // "1/Month" is a month; "10K/Month" are 10,000 of something.
  const isPlain = PLAIN[rest] && (size === 1 || !rest.startsWith("/"));
  if (isPlain) return processor && /hours|seconds/.test(PLAIN[rest]) ? `${processor}-${PLAIN[rest]}` : PLAIN[rest];
  const [, amount, period] = /^(GB|GiB|MB|TB)(?:[ /](\w+))?$/.exec(rest) ?? [];
  if (amount) return period ? `${amount}-${PERIODS[period] ?? fail(unitOfMeasure)}` : amount;
  const [, per] = /^(?:Count|Rotation)?(?:\/(Month|Day))?$/.exec(rest) ?? fail(unitOfMeasure);
  const counted = COUNTED.find(([words]) => words.test(meter))?.[1] ?? "units";
  // Requests of a month are requests; tags of a month are kept for the month.
  if (!per || /^(requests|transactions)$/.test(counted)) return counted;
  return `${counted.replace(/ies$/, "y").replace(/s$/, "")}-${PERIODS[per]}`;
}

/** The price of one unit, exactly; the size is a power of ten or five times one. */
export function priceOfOne(price, size) {
  // The API writes doubles: 9084.379999999999 is 9084.38.
  const plain = price.replace(".", "").length > 15 ? String(Number(Number(price).toPrecision(15))) : price;
  return String(size).startsWith("5") ? perOne(doubled(plain), size * 2) : perOne(plain, size);
}

function doubled(price) {
  return times(price, 2n);
}

/** A price for several as the price of one, exactly; the number has no factors but 2 and 5. */
export function dividedBy(count, price) {
  if (count === 1) return price;
  const size = 1_000_000_000;
  if (size % count !== 0) fail(`${count} of a kind`);
  return perOne(times(price, BigInt(size / count)), size);
}

function times(price, factor) {
  const [whole, fraction = ""] = price.split(".");
  const digits = String(BigInt(whole + fraction) * factor).padStart(fraction.length + 1, "0");
  return fraction === "" ? digits : `${digits.slice(0, -fraction.length)}.${digits.slice(-fraction.length)}`;
}

/** The bound of a tier, in single units. */
export function bound(tier, size) {
  if (!/^\d+$/.test(tier)) fail(`tier from ${tier}`);
  return String(BigInt(tier) * BigInt(size));
}

function fail(what) {
  throw new Error(`no unit for "${what}"`);
}
