import { block, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { lambdaMemory, onDemandWords } from "./compute.ts";

const environment = { compute_type: text(), type: text(), fleet: block({ fleet_arn: text({ default: undefined }) }) };
const attributes = { environment: block(environment) };
const usage = { monthly_build_mins: usageNumber("Minutes that builds run a month, each rounded up to a whole minute") };

type Project = Read<typeof attributes> & Context<typeof usage, {}>;

function environmentOf(r: Project): Read<typeof environment> {
  return r.environment ?? unpriced("it has no environment");
}

function computeType(r: Project): string {
  return environmentOf(r).compute_type ?? unpriced("compute_type is not set");
}

function typeOf(r: Project): string {
  return environmentOf(r).type ?? unpriced("the environment's type is not set");
}

function isLambda(r: Project): boolean {
  return lambdaMemory(computeType(r)) !== undefined;
}

export const project: AnySheet = sheet({
  type: "aws_codebuild_project",
  title: "CodeBuild project",
  pricing: "aws.amazon.com/codebuild/pricing",
  limits: ["Compute that a buildspec or a batch overrides is not seen.", "The free minutes of an account are not granted to one project."],
  attributes,
  usage,
  free: (r) => (r.environment?.fleet ? "its builds run on a fleet, which is billed itself" : undefined),
  components: [
    {
      name: "Builds",
      detail: (r) => `${typeOf(r)}, ${computeType(r)}`,
      unit: "minutes",
      when: (r) => !isLambda(r),
      quantity: (r) => r.usage.monthly_build_mins,
      price: (r) => aws("CodeBuild", onDemandWords(typeOf(r), computeType(r))),
    },
    {
      name: "Builds on Lambda",
      detail: (r) => `${typeOf(r)}, ${computeType(r)}`,
      unit: "seconds",
      when: isLambda,
      quantity: (r) => r.usage.monthly_build_mins?.times(60),
      price: (r) => aws("CodeBuild", onDemandWords(typeOf(r), computeType(r))),
    },
  ],
});
