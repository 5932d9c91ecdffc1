import { number, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet } from "../../sheet.ts";

export const cluster = sheet({
  type: "aws_dax_cluster",
  title: "DynamoDB Accelerator (DAX) cluster",
  pricing: "aws.amazon.com/dynamodb/pricing",
  limits: ["Data transfer between zones is not priced."],
  attributes: { node_type: text(), replication_factor: number() },
  components: [
    {
      name: "Nodes",
      detail: (r) => r.node_type ?? "",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.replication_factor ?? unpriced("its replication_factor is not set"),
      price: (r) => aws("AmazonDAX", `NodeUsage:${r.node_type ?? unpriced("its node_type is not set")}`),
    },
  ],
});
