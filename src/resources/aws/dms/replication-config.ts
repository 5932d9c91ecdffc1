import { block, number, unpriced } from "../../fields.ts";
import { sheet } from "../../sheet.ts";

export const replicationConfig = sheet({
  type: "aws_dms_replication_config",
  title: "DMS serverless replication",
  pricing: "aws.amazon.com/dms/pricing",
  limits: ["The price of its capacity units is in no list that costgate has."],
  attributes: { compute_config: block({ min_capacity_units: number(), max_capacity_units: number() }) },
  components: [
    {
      name: "Capacity",
      unit: "DCU-hours",
      quantity: () => undefined,
      price: ({ compute_config: { min_capacity_units: least, max_capacity_units: most } = {} }) =>
        unpriced(`the price of DMS capacity units (${least?.toString() ?? "1"} to ${most?.toString() ?? "?"} of them) is not in the price list`),
    },
  ],
});
