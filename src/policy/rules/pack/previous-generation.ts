import { z } from "zod";
import { are, counted } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { eachMachine } from "./each-machine.ts";
import { type PackRule, packRule } from "./pack-rule.ts";

/** Only AWS says of a family that it is of a previous generation. */
const TYPES = [
  "aws_instance",
  "aws_spot_instance_request",
  "aws_launch_template",
  "aws_launch_configuration",
  "aws_autoscaling_group",
  "aws_eks_node_group",
  "aws_sagemaker_*",
];

export const previousGeneration: PackRule = packRule({
  name: "costgate/aws-previous-generation",
  about: "No EC2 machine is of a family that AWS calls previous generation",
  next: "Take the same size of a current family.",
  settings: z.strictObject({}),
  make: () => ({
    looksAt: "each",
    types: TYPES,
    seesOthers: false,
    comparesBefore: true,
    says: (n) => `${counted(n, "resource")} ${are(n)} of a previous generation of EC2 machines`,
    judge: eachMachine(({ name, machine }) => (machine?.family ?? undecidable(`the machine type ${name} is not in the machine data`)).isPrevious),
  }),
});
