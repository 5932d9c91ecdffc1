// Writes the tables of developer tools. Usage types seen in the peer's queries, or known from AWS's bills (basis inferred).
import { addPeer } from "./feed.mjs";
import { as, writeItems } from "./items.mjs";
import { FactTable, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

writeItems("AWSCodePipeline", "codepipeline", {
  months: [as("activePipeline", "Active Pipeline Inf")],
  minutes: [as("Action Execution Minutes", "Action Execution Minutes Inf")],
});
writeItems("AWSCodeArtifact", "codeartifact", { requests: [as("Request", "Request from 0 to Inf")], "GB-months": [as("Storage", "Storage from 0 to Inf")] });
writeItems("AWSCodeCommit", "codecommit", { "user-months": ["AWSCodeCommit {0: StartingRange 0 5 | 5: StartingRange 5 Inf}"] });
writeItems("AWSCodeDeploy", "codedeploy", { updates: ["On Premises"] });
writeItems("AmazonCodeWhisperer", "codewhisperer", { "user-months": ["codewhisperer Professional UsersPerMonth"] });

const lines = (kind) => {
  const product = `CodeGuru MachineLearning${kind}BuildModels`;
  return as(product, `${product} for 0 to Inf per 100K-LinesofCode`, { per: 100000 });
};
writeItems("CodeGuru", "codeguru", {
  hours: [/ per hours$/],
  lines: [lines("RepositorySizeAboveThresholds"), lines("RepositorySizeHighPriceTier"), lines("RepositorySizeLowPriceTier")],
});

writeItems("AWSDeviceFarm", "devicefarm", { minutes: [/ per [Mm]inutes$/], months: [/ per Device Slot-Month$/] });

/** Builds by the minute; on Lambda by the second. Items of Docker servers and sandboxes do not say their unit and are rounded. */
const BUILDS = [
  { item: /^\[OnDemand-EC2 (Linux|Windows)\]/, unit: "minutes" },
  { item: /^\[OnDemand-Lambda\]/, unit: "seconds" },
  { item: /^\[Reserved-EC2(?:-Attributes)? (Linux|Windows|macOS)\]/, unit: "minutes" },
];
/** The usage types that the peer's queries show; it asks for Linux by "g1" and the size. */
const SEEN = ["Linux general1.small", "Linux general1.medium", "Linux general1.large", "Windows general1.large"];

const builds = new FactTable();
for (const row of readCsv("aws/services/codebuild.csv")) {
  const kind = BUILDS.find(({ item }) => item.test(row.item));
  if (!kind) continue;
  const system = kind.item.exec(row.item)[1];
  const computeType = /Compute Type=(.*)$/.exec(row.attributes)[1];
  const words = system && !computeType.startsWith("reserved") ? `${system} ${computeType}` : undefined;
  const isSeen = SEEN.includes(words);
  const product = isSeen
    ? buildMinutes(words)
    : row.item.startsWith("[OnDemand-L")
      ? computeType
      : `${row.item.slice(1, row.item.indexOf("]"))} ${computeType}`;
  for (const [place, price] of pricesByPlace(row)) {
    // The 100 free minutes of an account.
    if (place === "global") continue;
    builds.add({ product, unit: kind.unit, source: "aws-price-watcher", date: publishedOn("codebuild"), basis: isSeen ? "seen" : "inferred", place, price });
  }
}
for (const words of SEEN) {
  const product = buildMinutes(words);
  addPeer(builds, { product, unit: "minutes", basis: "seen", peerService: "CodeBuild", peer: { usagetype: `/${product}/` } });
}
builds.write("CodeBuild");

function buildMinutes(words) {
  return `Build-Min:${words.replace(" general1.", ":g1.")}`;
}
