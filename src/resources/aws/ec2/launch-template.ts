import { type AnySheet, type ReferenceShape, referredBy, sheet } from "../../sheet.ts";
import { pricedInside } from "./priced-inside.ts";

const users = {
  groups: referredBy("aws_autoscaling_group", "launch_template.id", {}),
  groupsByName: referredBy("aws_autoscaling_group", "launch_template.name", {}),
  mixedGroups: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id", {}),
  mixedGroupsByName: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name", {}),
  instances: referredBy("aws_instance", "launch_template.id", {}),
  instancesByName: referredBy("aws_instance", "launch_template.name", {}),
  nodeGroups: referredBy("aws_eks_node_group", "launch_template.id", {}),
  nodeGroupsByName: referredBy("aws_eks_node_group", "launch_template.name", {}),
  fleets: referredBy("aws_ec2_fleet", "launch_template_config.launch_template_specification.launch_template_id", {}),
  fleetsByName: referredBy("aws_ec2_fleet", "launch_template_config.launch_template_specification.launch_template_name", {}),
  spotFleets: referredBy("aws_spot_fleet_request", "launch_template_config.launch_template_specification.id", {}),
  spotFleetsByName: referredBy("aws_spot_fleet_request", "launch_template_config.launch_template_specification.name", {}),
} as const satisfies ReferenceShape;

export const launchTemplate: AnySheet = sheet({
  type: "aws_launch_template",
  title: "EC2 launch template",
  pricing: "aws.amazon.com/ec2/pricing",
  attributes: {},
  references: users,
  free: ({ refs }) => pricedInside(Object.keys(users).flatMap((name) => refs[name as keyof typeof users].map(({ address }) => address))),
});
