// Times opening the shipped snapshot and looking up what a plan of three regions asks for (PF13: at most 25 ms), cold in a process of its own.
// Usage: node bench/prices.mjs [PACK]
import { spawnSync } from "node:child_process";

const RUNS = 9;
const BAR_MS = 25;
const [, self, pack = "dist/prices.pack"] = process.argv;

if (process.env.COSTGATE_BENCH_CHILD) await lookUp();
else {
  const times = Array.from({ length: RUNS }, () =>
    JSON.parse(spawnSync(process.execPath, [self, pack], { encoding: "utf8", env: { ...process.env, COSTGATE_BENCH_CHILD: "1" } }).stdout),
  );
  const median = (key) => times.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)];
  console.log(
    `open ${median("open").toFixed(1)} ms, then ${times[0].queries} look-ups in 3 regions of ${times[0].services} services ${median("find").toFixed(1)} ms; ${times[0].found} found; median of ${RUNS}`,
  );
  const all = median("open") + median("find");
  console.log(`${all.toFixed(1)} ms, bar ${BAR_MS} ms: ${all <= BAR_MS ? "met" : "MISSED"}`);
  process.exitCode = all <= BAR_MS ? 0 : 1;
}

async function lookUp() {
  const { loadSrc } = await import(new URL("../scripts/load-src.mjs", import.meta.url));
  const { Pack, aws } = await loadSrc("src/pricing/snapshot/pack.ts", "src/resources/price-query.ts");
  const products = [
    ["AmazonEC2", "BoxUsage:m5.large", "RunInstances"],
    ["AmazonEC2", "EBS:VolumeUsage.gp3"],
    ["AmazonRDS", "RDS:GP3-Storage"],
    ["AmazonS3", "TimedStorage-ByteHrs"],
    ["AWSELB", "LoadBalancerUsage", "LoadBalancing:Application"],
    ["AmazonElastiCache", "NodeUsage:cache.r6g.large"],
    ["AWSLambda", "Lambda-GB-Second"],
    ["AmazonDynamoDB", "WriteRequestUnits"],
  ];
  const queries = ["us-east-1", "eu-west-1", "ap-southeast-2"].flatMap((place) =>
    products.map(([service, product, operation]) => aws(service, product, { place, ...(operation && { operation }) })),
  );
  const begun = performance.now();
  const opened = new Pack(pack);
  const between = performance.now();
  const found = queries.filter((query) => opened.find(query).found).length;
  const find = performance.now() - between;
  console.log(JSON.stringify({ open: between - begun, find, queries: queries.length, services: new Set(products.map(([service]) => service)).size, found }));
}
