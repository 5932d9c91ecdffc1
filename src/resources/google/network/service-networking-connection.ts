import { type AnySheet, sheet } from "../../sheet.ts";
import { egressComponents, egressUsage } from "./egress-routes.ts";

export const serviceNetworkingConnection: AnySheet = sheet({
  type: "google_service_networking_connection",
  title: "Private services connection",
  pricing: "cloud.google.com/vpc/network-pricing",
  attributes: {},
  usage: egressUsage,
  components: egressComponents("Traffic"),
});
