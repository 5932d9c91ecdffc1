import { number, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { product } from "../../product.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { modelOf } from "./model.ts";

const TERMS: ReadonlyMap<string, string> = new Map([
  ["", "no commitment"],
  ["OneMonth", "1-month commitment"],
  ["SixMonths", "6-month commitment"],
]);

export const provisionedThroughput: AnySheet = sheet({
  type: "aws_bedrock_provisioned_model_throughput",
  title: "Bedrock provisioned throughput",
  pricing: "aws.amazon.com/bedrock/pricing",
  limits: ["Custom models cost by their base model, which the plan does not name: they are unpriced."],
  attributes: { model_arn: text(), model_units: number(), commitment_duration: text() },
  components: [
    {
      name: "Model units",
      detail: (r) => termOf(r.commitment_duration),
      unit: "hours",
      hourly: true,
      quantity: (r) => product({ "model units": r.model_units ?? unpriced("model_units is not set") }),
      price: (r) => {
        const { id, place } = modelOf(r.model_arn ?? unpriced("model_arn is not set"));
        return aws("AmazonBedrock", `${id} model unit, ${termOf(r.commitment_duration)}`, { place });
      },
    },
  ],
});

function termOf(duration = ""): string {
  return TERMS.get(duration) ?? unpriced(`commitments of ${duration} are not known`);
}
