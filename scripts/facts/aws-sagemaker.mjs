// Writes prices/aws/AmazonSageMaker.csv: Studio notebooks and training plans, all that the feed has. Usage types are known from AWS's bills.
import { FactTable, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

const table = new FactTable();
const common = { unit: "hours", source: "aws-price-watcher", basis: "inferred" };

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
  }
}

for (const row of readCsv("aws/services/sagemaker-training-plan.csv")) {
  const product = `TrainingPlan ${/Instance=(.*)$/.exec(row.attributes)[1]}`;
  for (const [place, price] of pricesByPlace(row)) table.add({ ...common, product, date: publishedOn("sagemaker-training-plan"), place, price });
}

table.write("AmazonSageMaker");
