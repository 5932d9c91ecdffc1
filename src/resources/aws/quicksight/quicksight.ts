import { text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber, usageText } from "../../sheet.ts";

const pricing = "aws.amazon.com/quicksight/pricing";
const service = "AmazonQuickSight";

/** Of the account: it chooses what SPICE and authors cost. */
const EDITIONS: ReadonlyMap<string, string> = new Map([
  ["STANDARD", "Standard"],
  ["ENTERPRISE", "Enterprise"],
  ["ENTERPRISE_AND_Q", "Enterprise"],
]);

export const subscription: AnySheet = sheet({
  type: "aws_quicksight_account_subscription",
  title: "QuickSight subscription",
  pricing,
  limits: ["Users are priced as aws_quicksight_user; those who come through groups are for the usage to say.", "Session capacity and alerts are not priced."],
  attributes: { edition: text() },
  usage: {
    authors: usageNumber("Authors and admins that no aws_quicksight_user names, on average"),
    readers: usageNumber("Readers that no aws_quicksight_user names, on average"),
    spice_gb: usageNumber("GB of SPICE capacity bought beyond what comes with authors"),
  },
  components: [
    {
      name: "Amazon Q",
      unit: "months",
      when: (r) => r.edition === "ENTERPRISE_AND_Q",
      quantity: () => 1,
      price: aws(service, "Enterprise Monthly Monthly fee for Amazon Q in QuickSight"),
    },
    { name: "Authors", unit: "user-months", quantity: (r) => r.usage.authors, price: (r) => authorPrice(r.edition) },
    {
      name: "Readers",
      unit: "user-months",
      when: (r) => r.edition !== "STANDARD",
      quantity: (r) => r.usage.readers,
      price: aws(service, "Enterprise Monthly Reader subscriptions"),
    },
    {
      name: "SPICE capacity",
      unit: "GB-months",
      quantity: (r) => r.usage.spice_gb,
      price: (r) => aws(service, `${editionOf(r.edition)} SPICE capacity provisioned`),
    },
  ],
});

/** Pro roles and readers exist in the Enterprise edition alone. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ["READER", "Enterprise Monthly Reader subscriptions"],
  ["READER_PRO", "Enterprise Monthly Reader Pro subscriptions"],
  ["AUTHOR_PRO", "Enterprise Monthly Author Pro subscriptions"],
  ["ADMIN_PRO", "Enterprise Monthly Author Pro subscriptions"],
]);

export const user: AnySheet = sheet({
  type: "aws_quicksight_user",
  title: "QuickSight user",
  pricing,
  limits: ["Authors are priced by the month: a yearly commitment costs less.", "Readers are priced as subscriptions, not by session."],
  attributes: { user_role: text() },
  usage: { edition: usageText("edition of the account: standard, enterprise or enterprise_and_q") },
  components: [
    {
      name: "Subscription",
      detail: (r) => r.user_role ?? "",
      unit: "user-months",
      quantity: () => 1,
      price: (r) => {
        const words = ROLES.get(r.user_role ?? "");
        if (words) return aws(service, words);
        if (r.user_role !== "AUTHOR" && r.user_role !== "ADMIN") unpriced(`users of role ${r.user_role ?? "?"} are not known`);
        return authorPrice(r.usage.edition ?? unpriced("the account's edition is not in the plan: give usage edition"));
      },
    },
  ],
});

function editionOf(edition: string | undefined): string {
  return EDITIONS.get(edition?.toUpperCase() ?? "") ?? unpriced(`the edition ${edition ?? "?"} is not known`);
}

function authorPrice(edition: string | undefined): PriceQuery {
  return aws(service, `${editionOf(edition)} Monthly user subscriptions`, { place: "global" });
}
