import { texts, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const userPoolClient: AnySheet = sheet({
  type: "aws_cognito_user_pool_client",
  title: "Cognito app client",
  pricing: "aws.amazon.com/cognito/pricing",
  attributes: { allowed_oauth_flows: texts() },
  free: (r) => (r.allowed_oauth_flows.includes("client_credentials") ? undefined : "only app clients for machines are billed"),
  components: [
    {
      name: "App client for machines",
      unit: "months",
      quantity: () => 1,
      price: () => unpriced("no price of app clients for machines is known; their tokens are billed with the pool"),
    },
  ],
});
