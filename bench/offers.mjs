// Reads made-up AWS offer files of a given size in both forms and takes speed and peak memory; needs /usr/bin/time.
// With --sync: the whole `prices sync` over HTTP from this machine, by the bundle that --cli names.
// Usage: node bench/offers.mjs [--sync] [--cli dist/cli.js] [MEGABYTES …]     (default 1500; three times that is needed in the temporary folder)
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { countFor, writeCsv, writeJson } from "./make-offer.mjs";

const BARS = { megabytesPerSecond: 40, syncMegabytes: 640 };

/** What a process does that only reads. */
const READ = `
const [bundle, form, path] = process.argv.slice(1);
const { readOfferCsv, readOfferJson, Offer, Tally } = await import(bundle);
const offer = new Offer({ service: "AmazonEC2", region: "eu-west-1" }, new Tally());
const begun = performance.now();
let characters = 0;
for (const fact of (form === "csv" ? readOfferCsv : readOfferJson)(path, offer, () => true)) characters += fact.price.length;
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000, rows: offer.tally.rows, facts: offer.tally.facts, said: offer.tally.describe() }));
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sync: { type: "boolean" }, cli: { type: "string", default: "dist/cli.js" } } });
const sizes = positionals.map(Number).filter(Number.isFinite);
const work = mkdtempSync(join(tmpdir(), "costgate-offers-"));
try {
  const bundle = values.sync ? undefined : await bundled();
  for (const megabytes of sizes.length > 0 ? sizes : [1500]) {
    if (!bundle) await synced(megabytes);
    else {
      measure(bundle, "csv", writeCsv, megabytes);
      measure(bundle, "json", writeJson, megabytes);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function bundled() {
  const entry = join(work, "entry.ts");
  const files = ["offer-csv", "offer-json", "offer", "tally"].map((name) => `export * from ${JSON.stringify(resolve(`src/pricing/lists/aws/${name}.ts`))};`);
  writeFileSync(entry, files.join("\n"));
  const bundle = await rolldown({ input: entry, platform: "node", logLevel: "warn" });
  await bundle.write({ file: join(work, "readers.mjs"), format: "esm" });
  await bundle.close();
  return pathToFileURL(join(work, "readers.mjs")).href;
}

function measure(bundle, form, write, megabytes) {
  const path = join(work, `offer.${form}`);
  write(path, countFor(write, path, megabytes * 1e6));
  const size = statSync(path).size / 1e6;
  const { stdout, stderr, status } = spawnSync("/usr/bin/time", ["-f", "@@ %M", process.execPath, "--input-type=module", "-e", READ, bundle, form, path], {
    encoding: "utf8",
  });
  rmSync(path);
  if (status !== 0) throw new Error(stderr);
  const { seconds, said } = JSON.parse(stdout);
  const speed = size / seconds;
  const peak = Number(/@@ (\d+)/.exec(stderr)?.[1]) / 1024;
  const bar = `${speed >= BARS.megabytesPerSecond ? "met" : "MISSED"}, bar ${BARS.megabytesPerSecond}`;
  console.log(`${form} ${size.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${speed.toFixed(0)} MB/s (${bar}), peak ${peak.toFixed(0)} MB; ${said}`);
}

/** The command as a user runs it: download, reading, snapshot. */
async function synced(megabytes) {
  const path = join(work, "offer.csv");
  writeCsv(path, countFor(writeCsv, path, megabytes * 1e6));
  const size = statSync(path).size / 1e6;
  const server = await served(path);
  const out = join(work, "prices.pack");
  const args = [values.cli, "prices", "sync", "--list", "aws-offers", "--services", "AmazonEC2", "--regions", "eu-west-1", "--out", out, "--format", "json"];
  const begun = performance.now();
  const { said, complaint, status } = await ran("/usr/bin/time", ["-f", "@@ %M", process.execPath, ...args], {
    COSTGATE_AWS_OFFERS_URL: `http://127.0.0.1:${server.address().port}`,
  });
  const seconds = (performance.now() - begun) / 1000;
  server.close();
  rmSync(path);
  if (status !== 0) throw new Error(complaint);
  const peak = Number(/@@ (\d+)/.exec(complaint)?.[1]) / 1024;
  const { keys, bytes } = JSON.parse(said);
  const bar = `${peak <= BARS.syncMegabytes ? "met" : "MISSED"}, bar ${BARS.syncMegabytes}`;
  console.log(
    `sync of ${size.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} MB/s, peak ${peak.toFixed(0)} MB (${bar}); ${keys} keys in ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

/** A price list of this one file. */
async function served(path) {
  const offers = "/offers/v1.0/aws";
  const regions = `${offers}/AmazonEC2/current/region_index.json`;
  const file = `${offers}/AmazonEC2/20261120/eu-west-1/index`;
  const pages = {
    [`${offers}/index.json`]: { offers: { AmazonEC2: { offerCode: "AmazonEC2", currentRegionIndexUrl: regions } } },
    [regions]: { regions: { "eu-west-1": { regionCode: "eu-west-1", currentVersionUrl: `${file}.json` } } },
  };
  const server = createServer((request, response) => {
    if (pages[request.url]) response.end(JSON.stringify(pages[request.url]));
    else if (request.url === `${file}.csv`) createReadStream(path).pipe(response.writeHead(200, { etag: '"1"', "content-length": statSync(path).size }));
    else response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

/** Waits for a command while this process serves it. */
function ran(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [said, complaint] = ["", ""];
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (complaint += text));
  return new Promise((resolve) => child.on("close", (status) => resolve({ said, complaint, status })));
}
