import { type Read, texts } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { resource_types: texts() };

const usage = {
  ec2_instances: usageNumber("EC2 instances scanned by the agent, on average"),
  agentless_ec2_instances: usageNumber("EC2 instances scanned without agent, on average"),
  monthly_images_pushed: usageNumber("Container images scanned on push a month"),
  monthly_image_rescans: usageNumber("Rescans of container images a month"),
  lambda_functions: usageNumber("Lambda functions scanned, on average"),
  lambda_code_functions: usageNumber("Lambda functions whose code is scanned, on average"),
  monthly_cis_assessments: usageNumber("CIS assessments of instances a month"),
  monthly_cicd_assessments: usageNumber("Container images assessed in pipelines a month"),
} as const;

type Enabler = Read<typeof attributes> & Context<typeof usage, {}>;

/** Of a kind of resource: there once the plan scans it. Without a kind: once the usage speaks of it. */
function line(name: string, key: keyof typeof usage, words: string, type?: string): Component<Enabler> {
  const isHourly = /hourly|hrs/i.test(words);
  return {
    name,
    unit: isHourly ? "hours" : "assessments",
    ...(isHourly && { hourly: true as const }),
    when: (r) => (type !== undefined && r.resource_types.includes(type)) || r.usage[key] !== undefined,
    quantity: (r) => r.usage[key],
    price: aws("AmazonInspectorV2", words),
  };
}

export const inspector: AnySheet = sheet({
  type: "aws_inspector2_enabler",
  title: "Inspector",
  pricing: "aws.amazon.com/inspector/pricing",
  limits: ["The usage is that of all accounts which it enables.", "Scans of code repositories, and the trial of the first 15 days, are left out."],
  attributes,
  usage,
  components: [
    line("EC2 instances", "ec2_instances", "Continuous EC2 scans Instance hrs", "EC2"),
    line("EC2 instances, agentless", "agentless_ec2_instances", "Agentless vulnerability scans Instance hrs"),
    line("Container images, first scan", "monthly_images_pushed", "Initial Scan on push to ECR Resource-assessment", "ECR"),
    line("Container images, rescans", "monthly_image_rescans", "Automated re scan Resource-assessment", "ECR"),
    line("Lambda functions", "lambda_functions", "Standard Scanning Hourly", "LAMBDA"),
    line("Lambda code", "lambda_code_functions", "Code Scanning Hourly", "LAMBDA_CODE"),
    line("CIS assessments", "monthly_cis_assessments", "CIS checks Resource assessment"),
    line("Images in pipelines", "monthly_cicd_assessments", "CI CD scan resource assessment"),
  ],
});
