// Writes prices/aws/AmazonSageMaker.csv: Studio notebooks and training plans, all that the feed has, and what costs as much as a Studio notebook.
// Usage types are known from AWS's bills.
import { FactTable, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

const table = new FactTable();
const common = { unit: "hours", source: "aws-price-watcher", basis: "inferred" };

/** Endpoints were seen at the notebook's price for these families (prices/ai/README-ai.md, "Agreement"); of others nothing is known. */
const HOSTED = /^ml\.(m5|c5|g4dn|g5|p3)\./;

for (const row of readCsv("ai/sagemaker-ml-hourly.csv")) {
  for (const [place, price] of pricesByPlace(row, "ml_instance")) {
    // The feed rounds some figures to a cent (ml.g5.xlarge 1.41 for 1.408) and does not say which.
    const confidence = /\.\d{3}/.test(price) ? "exact" : "approximate";
    table.add({
      ...common,
      product: `Studio:KernelGateway-${row.ml_instance}`,
      date: publishedOn("sagemaker-instances-studionotebook"),
      confidence,
      place,
      price,
    });
    for (const kind of HOSTED.test(row.ml_instance) ? ["Notebk", "Host"] : ["Notebk"]) {
      const product = `${kind}:${row.ml_instance}`;
      table.add({ ...common, product, date: publishedOn("sagemaker-instances-studionotebook"), confidence: "approximate", place, price });
    }
  }
}

for (const row of readCsv("aws/services/sagemaker-training-plan.csv")) {
  const product = `TrainingPlan ${/Instance=(.*)$/.exec(row.attributes)[1]}`;
  for (const [place, price] of pricesByPlace(row)) table.add({ ...common, product, date: publishedOn("sagemaker-training-plan"), place, price });
}

table.write("AmazonSageMaker");
