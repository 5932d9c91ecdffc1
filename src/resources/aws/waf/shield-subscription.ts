import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const shieldSubscription: AnySheet = sheet({
  type: "aws_shield_subscription",
  title: "Shield Advanced subscription",
  pricing: "aws.amazon.com/shield/pricing",
  limits: ["It is committed for a year, and charged once for all accounts of an organization: an account that joins one pays nothing more."],
  attributes: {},
  components: [{ name: "Subscription", unit: "months", quantity: () => 1, price: aws("AWSShield", "Advanced Monthly Fee", { place: "global" }) }],
});
