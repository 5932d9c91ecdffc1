import { block, flag, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";

const enabled = block({ enable: flag({ default: true }) });
const attributes = {
  enable: flag({ default: true, because: "AWS provider: enable" }),
  datasources: block({
    s3_logs: enabled,
    kubernetes: block({ audit_logs: enabled }),
    malware_protection: block({ scan_ec2_instance_with_findings: block({ ebs_volumes: enabled }) }),
  }),
};

const usage = {
  monthly_management_events: usageNumber("CloudTrail management events analysed a month"),
  monthly_log_gb: usageNumber("GB of flow logs and DNS logs analysed a month"),
  monthly_s3_data_events: usageNumber("S3 data events analysed a month"),
  monthly_eks_audit_events: usageNumber("EKS audit log events analysed a month"),
  monthly_malware_scanned_gb: usageNumber("GB of EBS volumes scanned for malware a month"),
  monthly_lambda_log_gb: usageNumber("GB of network logs of Lambda functions analysed a month"),
  eks_vcpus: usageNumber("vCPUs of EKS nodes under runtime monitoring, on average"),
  ec2_vcpus: usageNumber("vCPUs of EC2 instances under runtime monitoring, on average"),
  fargate_vcpus: usageNumber("vCPUs of Fargate tasks under runtime monitoring, on average"),
  rds_vcpus: usageNumber("vCPUs of provisioned databases whose logins are monitored, on average"),
  rds_acus: usageNumber("capacity units of serverless databases whose logins are monitored, on average"),
} as const;

const references = { features: referredBy("aws_guardduty_detector_feature", "detector_id", { name: text(), status: text() }) };

type Detector = Read<typeof attributes> & Context<typeof usage, typeof references>;

function hasFeature(r: Detector, ...names: readonly string[]): boolean {
  return r.refs.features.some(({ name = "", status }) => names.includes(name) && status === "ENABLED");
}

/** A line of a protection plan: there once the plan enables it, or the usage speaks of it. */
function line(name: string, key: keyof typeof usage, unit: string, words: string, isOn: (r: Detector) => boolean): Component<Detector> {
  return {
    name,
    unit,
    when: (r) => isOn(r) || r.usage[key] !== undefined,
    quantity: (r) => r.usage[key],
    price: aws("AmazonGuardDuty", words),
  };
}

const always = (): boolean => true;
const runtime = (r: Detector): boolean => hasFeature(r, "RUNTIME_MONITORING");
const databases = (r: Detector): boolean => hasFeature(r, "RDS_LOGIN_EVENTS");

/** The price of database monitoring is the same for all engines, each with words of its own. */
const RDS = "Monitored CreateDBInstance per";

export const guardduty: AnySheet = sheet({
  type: "aws_guardduty_detector",
  title: "GuardDuty detector",
  pricing: "aws.amazon.com/guardduty/pricing",
  limits: [
    "Protection plans that the Terraform plan does not enable are priced once the usage speaks of them.",
    "The trial of the first 30 days is not granted, nor is what organization-wide settings switch on seen.",
  ],
  attributes,
  usage,
  references,
  free: (r) => (r.enable ? undefined : "the detector is suspended"),
  components: [
    line("Management events", "monthly_management_events", "events", "PaidEventsAnalyzed", always),
    line("Flow and DNS logs", "monthly_log_gb", "GB", "PaidEventsAnalyzed-Bytes", always),
    line(
      "S3 data events",
      "monthly_s3_data_events",
      "events",
      "S3 VPC Flow Log and DNS Processed Events",
      (r) => r.datasources?.s3_logs?.enable || hasFeature(r, "S3_DATA_EVENTS"),
    ),
    line(
      "EKS audit logs",
      "monthly_eks_audit_events",
      "events",
      "Kubernetes Audit Logs Events Processed Events",
      (r) => r.datasources?.kubernetes?.audit_logs?.enable || hasFeature(r, "EKS_AUDIT_LOGS"),
    ),
    line(
      "Malware scans of volumes",
      "monthly_malware_scanned_gb",
      "GB",
      "Malware Protection EBS Data Scanned per GB",
      (r) => r.datasources?.malware_protection?.scan_ec2_instance_with_findings?.ebs_volumes?.enable || hasFeature(r, "EBS_MALWARE_PROTECTION"),
    ),
    line("Lambda network logs", "monthly_lambda_log_gb", "GB", "Lambda VPC Flow Log and DNS Processed GB", (r) => hasFeature(r, "LAMBDA_NETWORK_LOGS")),
    line("Runtime monitoring, EKS", "eks_vcpus", "vCPU-months", "EKS vCPU Monitored vCPU Months", (r) => runtime(r) || hasFeature(r, "EKS_RUNTIME_MONITORING")),
    line("Runtime monitoring, EC2", "ec2_vcpus", "vCPU-months", "EC2 vCPU Monitored vCPU Months", runtime),
    line("Runtime monitoring, Fargate", "fargate_vcpus", "vCPU-months", "Fargate vCPU Monitored vCPU Months", runtime),
    line("Database logins, provisioned", "rds_vcpus", "vCPU-months", `RDS vCPU ${RDS} vCPU-Months`, databases),
    line("Database logins, serverless", "rds_acus", "ACU-months", `RDS ACU ${RDS} ACU-Months`, databases),
  ],
});

export const guarddutyMalwarePlan: AnySheet = sheet({
  type: "aws_guardduty_malware_protection_plan",
  title: "GuardDuty malware protection of a bucket",
  pricing: "aws.amazon.com/guardduty/pricing",
  attributes: {},
  usage: {
    monthly_scanned_gb: usageNumber("GB of new objects scanned a month"),
    monthly_scanned_objects: usageNumber("New objects scanned a month"),
  },
  components: [
    { name: "Data scanned", unit: "GB", quantity: (r) => r.usage.monthly_scanned_gb, price: aws("AmazonGuardDuty", "Malware Protection S3 Data Scanned GB") },
    {
      name: "Objects scanned",
      unit: "events",
      quantity: (r) => r.usage.monthly_scanned_objects,
      price: aws("AmazonGuardDuty", "Malware Protection S3 Request Monitored Events"),
    },
  ],
});
