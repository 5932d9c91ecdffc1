// Cuts the prices that the fixtures ask for out of prices/ into fixtures/prices/: tests are pinned to them, so that a newer price changes no test.
// Run it when a fixture asks for a product that the cut lacks (`npm run cut-prices`); keys that are already in the cut keep their price unless --refresh.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoted } from "./facts/lib.mjs";
import { loadSrc } from "./load-src.mjs";

const OUT = "fixtures/prices";
const COLUMNS = 9; // Columns of a fact before its places.
const work = mkdtempSync(join(tmpdir(), "costgate-cut-"));
const { estimatePlan, Pack, buildPack, parseCsv } = await loadSrc(
  "src/gate.ts",
  "src/pricing/snapshot/pack.ts",
  "src/pricing/snapshot/build-pack.ts",
  "src/pricing/snapshot/csv.ts",
);
const asked = await askedByFixtures();
const old = process.argv.includes("--refresh") ? new Map() : readCut();
let [kept, added] = [0, 0];
for (const [file, keys] of [...asked].sort()) writeCut(file, keys);
writeFileSync(join(OUT, "sources.csv"), readFileSync("prices/sources.csv"));
rmSync(work, { recursive: true });
console.log(`${kept} prices kept, ${added} added in ${OUT}`);

/** Price file → product and purchase → places, as all plans under fixtures/ ask for them on both sides. */
async function askedByFixtures() {
  const pack = join(work, "all.pack");
  buildPack("prices", pack);
  const all = new Map();
  const find = Pack.prototype.find;
  Pack.prototype.find = function record(query) {
    const file = `${query.cloud}/${query.service}.csv`;
    const keys = all.get(file) ?? new Map();
    const key = `${query.product}\t${query.purchase}`;
    all.set(file, keys.set(key, (keys.get(key) ?? new Set()).add(query.place)));
    return find.call(this, query);
  };
  const plans = readdirSync("fixtures", { recursive: true }).filter((path) => path.endsWith(".json") && !path.startsWith("plans/"));
  for (const path of plans.sort()) {
    const usagePath = join("fixtures", path, "..", "usage.yml");
    const usage = existsSync(usagePath) ? { name: usagePath, text: readFileSync(usagePath, "utf8") } : undefined;
    for (const production of [true, false]) {
      await estimatePlan({
        plan: join("fixtures", path),
        prices: { shipped: pack, folder: "." },
        readFile: async () => undefined,
        asOf: "2026-11-21",
        production,
        currency: "USD",
        ...(usage && { usage }),
      });
    }
  }
  return all;
}

/** Keys of the present cut with their rows: "aws/AmazonS3.csv" → product and purchase and place → cells before the places, and the price. */
function readCut() {
  const files = existsSync(OUT) ? readdirSync(OUT, { recursive: true }).filter((name) => name.includes("/") && name.endsWith(".csv")) : [];
  return new Map(files.map((file) => [file, readRows(join(OUT, file))]));
}

function readRows(path) {
  const [header, ...rows] = parseCsv(readFileSync(path, "utf8"));
  const found = new Map();
  for (const { cells } of rows) {
    for (const [at, place] of header.cells.slice(COLUMNS).entries()) {
      const price = cells[COLUMNS + at];
      const key = `${cells[0]}\t${cells[1]}\t${place}`;
      if (price) found.set(key, [...(found.get(key) ?? []), { head: cells.slice(0, COLUMNS), price }]);
    }
  }
  return found;
}

function writeCut(file, keys) {
  const source = join("prices", file);
  const all = existsSync(source) ? readRows(source) : new Map();
  const rows = new Map();
  const places = new Set();
  for (const [key, wanted] of keys) {
    for (const place of wanted) {
      const before = old.get(file)?.get(`${key}\t${place}`);
      const facts = before ?? all.get(`${key}\t${place}`) ?? [];
      if (before) kept++;
      else if (facts.length > 0) added++;
      for (const { head, price } of facts) {
        const row = head.map(quoted).join();
        rows.set(row, (rows.get(row) ?? new Map()).set(place, price));
        places.add(place);
      }
    }
  }
  if (rows.size === 0) return;
  const columns = [...places].sort();
  const header = ["product", "purchase", "unit", "from", "currency", "source", "date", "confidence", "basis", ...columns].join();
  const lines = [...rows].map(([head, prices]) => `${head},${columns.map((place) => prices.get(place) ?? "").join()}`).sort();
  mkdirSync(join(OUT, file, ".."), { recursive: true });
  writeFileSync(join(OUT, file), `${[header, ...lines].join("\n")}\n`);
}
