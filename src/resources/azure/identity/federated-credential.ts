import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, type Refs, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { inGroup } from "../shared/group-region.ts";

const usage = {
  monthly_active_p1_users: usageNumber("external users of the tenant with P1 that sign in in a month, the free 50,000 too"),
  monthly_active_p2_users: usageNumber("external users of the tenant with P2 that sign in in a month, the free 50,000 too"),
} as const;

const references = {
  parent: refersTo("parent_id", "azurerm_user_assigned_identity", {}),
  identity: refersTo("user_assigned_identity_id", "azurerm_user_assigned_identity", {}),
  ...inGroup,
} as const;

type Credential = Context<typeof usage, typeof references>;

/** A credential costs nothing; external users do, and Infracost's usage file gives them here. The key counts the whole tenant, so its free users are deducted. */
export const federatedCredential: AnySheet = sheet({
  type: "azurerm_federated_identity_credential",
  title: "Federated identity credential",
  pricing: "azure.microsoft.com/pricing/details/active-directory-external-identities",
  attributes: {},
  usage,
  references,
  free: (r) => (usersOf(r).every((users) => users === undefined) ? "identities, access rules and policies are not billed" : undefined),
  components: [users("P1", "monthly_active_p1_users"), users("P2", "monthly_active_p2_users")],
});

function usersOf(r: Credential): (Exact | undefined)[] {
  return [r.usage.monthly_active_p1_users, r.usage.monthly_active_p2_users];
}

function users(plan: string, key: keyof typeof usage): Component<Credential> {
  return {
    name: "External users",
    detail: () => plan,
    unit: "users",
    when: (r) => r.usage[key] !== undefined,
    quantity: (r) => r.usage[key],
    price: (r) => {
      const product = "Azure Active Directory for External Identities";
      return azure(product, product, plan, `${plan} Monthly Active Users`, { place: regionOf(r.refs) });
    },
    grantsFreeStep: true,
  };
}

function regionOf({ parent, identity, group }: Refs<typeof references>): string | undefined {
  return parent?.region ?? identity?.region ?? group?.region;
}
