import { text } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { bucketComponents, bucketUsage } from "./bucket-components.ts";

type Registry = { readonly location: string | undefined } & Context<typeof bucketUsage, {}>;

export const containerRegistry: AnySheet = sheet({
  type: "google_container_registry",
  title: "Container Registry",
  pricing: "cloud.google.com/container-registry/pricing",
  limits: ["It keeps images in a bucket of Standard storage; scanning for vulnerabilities is not priced."],
  attributes: { location: text() },
  usage: bucketUsage,
  components: bucketComponents((r: Registry) => ({
    get location() {
      return r.location || "US"; // The provider's documentation: without a location it is "US".
    },
    storageClass: "STANDARD",
  })),
});
