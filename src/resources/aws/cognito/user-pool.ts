import { block, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  user_pool_tier: text({ default: "ESSENTIALS", because: "AWS's default for new pools" }),
  user_pool_add_ons: block({ advanced_security_mode: text({ default: "OFF" }) }),
};

const usage = {
  monthly_active_users: usageNumber("Users who sign in directly or through a social provider a month"),
  monthly_federated_users: usageNumber("Users who sign in through SAML or OpenID Connect a month"),
  monthly_m2m_tokens: usageNumber("Tokens that machines ask for a month"),
} as const;

type Pool = Read<typeof attributes> & Context<typeof usage, {}>;

function hasAdvancedSecurity(r: Pool): boolean {
  const mode = r.user_pool_add_ons?.advanced_security_mode;
  return r.user_pool_tier === "LITE" && (mode === "AUDIT" || mode === "ENFORCED");
}

export const userPool: AnySheet = sheet({
  type: "aws_cognito_user_pool",
  title: "Cognito user pool",
  pricing: "aws.amazon.com/cognito/pricing",
  limits: [
    "The free users of an account are not granted to one pool.",
    "The fee of app clients for machines, text messages (SNS) and e-mails (SES) are not priced.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Monthly active users",
      detail: (r) => r.user_pool_tier,
      unit: "users",
      quantity: (r) => r.usage.monthly_active_users,
      price: (r) =>
        r.user_pool_tier === "LITE"
          ? aws("AmazonCognito", "CognitoUserPoolsMAU")
          : unpriced(`no price of the tier ${r.user_pool_tier} is known: only Lite's is`),
      sharedTiers: true,
    },
    {
      name: "Federated users",
      detail: (r) => r.user_pool_tier,
      unit: "users",
      when: (r) => r.usage.monthly_federated_users !== undefined,
      quantity: (r) => r.usage.monthly_federated_users,
      price: (r) =>
        r.user_pool_tier === "LITE" ? aws("AmazonCognito", "Enterprise MAU") : unpriced(`no price of the tier ${r.user_pool_tier} is known: only Lite's is`),
    },
    {
      name: "Advanced security",
      unit: "users",
      when: hasAdvancedSecurity,
      quantity: (r) => r.usage.monthly_active_users?.plus(r.usage.monthly_federated_users ?? 0),
      price: aws("AmazonCognito", "ASF MAU per Requests"),
    },
    {
      name: "Tokens for machines",
      unit: "tokens",
      when: (r) => r.usage.monthly_m2m_tokens !== undefined,
      quantity: (r) => r.usage.monthly_m2m_tokens,
      price: aws("AmazonCognito", "User Pools M2M Tokens Full per CognitoUserPools M2MTokens"),
    },
  ],
});
