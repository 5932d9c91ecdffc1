import { type AnySheet, referredBy, sheet } from "../../sheet.ts";
import { pricedInside } from "./priced-inside.ts";

export const launchConfiguration: AnySheet = sheet({
  type: "aws_launch_configuration",
  title: "EC2 launch configuration",
  pricing: "aws.amazon.com/ec2/pricing",
  attributes: {},
  references: { groups: referredBy("aws_autoscaling_group", "launch_configuration", {}) },
  free: ({ refs }) => pricedInside(refs.groups.map(({ address }) => address)),
});
