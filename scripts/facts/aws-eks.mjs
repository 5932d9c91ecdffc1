// Writes prices/aws/AmazonEKS.csv.
import { addItems, addPeerFacts, listed, unitOfWords } from "./feed-tables.mjs";
import { FactTable } from "./lib.mjs";

const products = {
  "Compute per Hours": ["AmazonEKS-Hours:perCluster", "hours"],
  "Compute ExtendedSupport per Hours": ["AmazonEKS-Hours:extendedSupport", "hours"],
  "Fargate perCPU per hours": ["Fargate-vCPU-Hours:perCPU", "vCPU-hours"],
  "Fargate perGB per hours": ["Fargate-GB-Hours", "GB-hours"],
};
const table = new FactTable();
addItems(table, "eks", listed(products, unitOfWords, /perCluster|^Fargate/));
addPeerFacts(table, "AmazonEKS", ({ attributes: { usagetype } }) => {
  const product = usagetype.replaceAll("/", "");
  return { product, unit: Object.values(products).find(([name]) => name === product)[1] };
});
// The peer's code has 0.60 an hour for both together; the cluster's own 0.10 is billed beside it.
const support = { product: "AmazonEKS-Hours:extendedSupport", unit: "hours", price: "0.5", place: "us-east-1" };
table.add({ ...support, source: "peer-suite", date: "2025-07-07", basis: "inferred" });
table.write("AmazonEKS");
