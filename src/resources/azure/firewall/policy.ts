import { unpriced } from "../../fields.ts";
import { type AnySheet, referredBy, sheet } from "../../sheet.ts";

export const policy: AnySheet = sheet({
  type: "azurerm_firewall_policy",
  title: "Firewall policy",
  pricing: "azure.microsoft.com/pricing/details/firewall-manager",
  limits: ["Only firewalls in the plan are counted. Policies that inherit from this one are not."],
  attributes: {},
  references: { firewalls: referredBy("azurerm_firewall", "firewall_policy_id", {}) },
  /** Free with a single firewall, a price for each region with several: the pricing page. */
  free: ({ refs }) => (refs.firewalls.length > 1 ? undefined : "a policy with one firewall costs nothing"),
  components: [
    {
      name: "Policy",
      detail: () => "of several firewalls",
      unit: "months",
      quantity: ({ refs }) => new Set(refs.firewalls.map(({ region }) => region)).size,
      price: () => unpriced("the price of a policy of several firewalls is not known"),
    },
  ],
});
