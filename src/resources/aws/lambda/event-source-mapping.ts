import { count, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const eventSourceMapping: AnySheet = sheet({
  type: "aws_lambda_event_source_mapping",
  title: "Lambda event source mapping",
  pricing: "aws.amazon.com/lambda/pricing",
  attributes: { provisioned_poller_config: count({ because: "pollers on demand" }) },
  free: (r) => (r.provisioned_poller_config === 0 ? "it is billed with the requests of the function" : undefined),
  components: [
    {
      name: "Provisioned pollers",
      unit: "EPU-hours",
      quantity: () => 1,
      price: () => unpriced("the price of event poller units is not known"),
    },
  ],
});
