import { google } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const managedZone: AnySheet = sheet({
  type: "google_dns_managed_zone",
  title: "Cloud DNS zone",
  pricing: "cloud.google.com/dns/pricing",
  limits: ["The lower prices of accounts with more than 25 zones are not known."],
  attributes: {},
  components: [{ name: "Managed zone", unit: "months", quantity: () => 1, price: google("Cloud DNS", "ManagedZone", { place: "global" }) }],
});
