import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { locationsOf, replicationAttributes, secretLines } from "./lines.ts";

const usage = { monthly_access_operations: usageNumber("access operations in a month") } as const;
const references = { secret: refersTo("secret", "google_secret_manager_secret", replicationAttributes) } as const;

type Version = Context<typeof usage, typeof references>;

export const secretVersion: AnySheet = sheet({
  type: "google_secret_manager_secret_version",
  title: "Secret Manager secret version",
  pricing: "cloud.google.com/secret-manager/pricing",
  attributes: {},
  usage,
  references,
  components: secretLines<Version>((r) => {
    const { secret } = r.refs;
    if (!secret) r.assume("its secret is not in this plan; assumed one location");
    return secret ? locationsOf(secret) : 1;
  }),
});
