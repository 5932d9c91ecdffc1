import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const trafficMirrorSession: AnySheet = sheet({
  type: "aws_ec2_traffic_mirror_session",
  title: "Traffic mirror session",
  pricing: "aws.amazon.com/vpc/pricing",
  limits: ["Mirrored data that crosses zones or endpoints is billed as data transfer."],
  attributes: {},
  components: [{ name: "Mirrored interface", unit: "hours", hourly: true, quantity: () => 1, price: aws("AmazonVPC", "ENI-Mirror") }],
});
