import { expect, test } from "vitest";
import { unitOf } from "../../../../src/pricing/lists/aws/units.ts";

/** Units as genuine lists write them (EC2, RDS, CloudWatch, ELB of 2023; KMS of 2016; Comprehend and the database plans of 2026), and those of our facts. */
test.each([
  ["AmazonEC2", "BoxUsage:m5.large#RunInstances", "Hrs", "hours"],
  ["AmazonEC2", "EBS:VolumeUsage.io2", "GB-month", "GB-months"],
  ["AmazonEC2", "EBS:VolumeUsage", "GB-Mo", "GB-months"],
  ["AmazonEC2", "EBS:VolumeP-IOPS.gp3", "IOPS-Mo", "IOPS-months"],
  ["AmazonEC2", "EBS:VolumeP-Throughput.gp3", "GiBps-mo", "GiBps-months"],
  ["AmazonEC2", "EBS:VolumeIOUsage", "IOs", "requests"],
  ["AmazonEC2", "EBS:FastSnapshotRestore", "hours", "DSU-hours"],
  ["AmazonEC2", "EBS:directAPI.snapshot.Get", "SnapshotAPIUnits", "SnapshotAPIUnits"],
  ["AmazonEC2", "CPUCredits:t3#T3CPUCredits", "vCPU-Hours", "vCPU-hours"],
  ["AmazonEC2", "ElasticIP:Remap", "Count", "remaps"],
  ["AmazonRDS", "RDS:GP3-Throughput", "MBPS-Mo", "MiBps-months"],
  ["AmazonRDS", "RDS:ProxyUsage", "Hrs", "vCPU-hours"],
  ["AmazonRDS", "RDS:Proxy-ASv2-Usage", "ACU-Hr", "ACU-hours"],
  ["AmazonRDS", "PI_API", "API Calls", "requests"],
  ["AmazonRDS", "Aurora:BacktrackUsage", "CR-Hr", "change-record-hours"],
  ["AWSELB", "LCUUsage#LoadBalancing:Network", "LCU-Hrs", "LCU-hours"],
  ["AmazonCloudWatch", "CW:AlarmMonitorUsage", "Alarms", "alarm-months"],
  ["AmazonCloudWatch", "CW:MetricMonitorUsage", "Metrics", "metric-months"],
  ["AmazonCloudWatch", "CW:GMD-Metrics", "Metrics", "metrics"],
  ["AmazonCloudWatch", "CW:ContributorInsightRules", "rule", "rule-months"],
  ["AmazonElastiCache", "ElastiCache-Out-Bytes", "GigaBytes", "GB"],
  ["awskms", "KMS-Keys", "Keys", "months"],
  ["AmazonECS", "Fargate-vCPU-Hours:perCPU", "Hrs", "vCPU-hours"],
  ["AmazonECS", "Fargate-GB-Hours", "Hrs", "GB-hours"],
  ["AWSLambda", "Lambda-GB-Second", "Lambda-GB-Second", "GB-seconds"],
  ["comprehend", "DetectEntities", "Unit", "units"],
  ["comprehend", "DocClassifier-Storage", "Unit", "months"],
])("%s %s by %s is by %s", (service, product, written, unit) => expect(unitOf(service, product, written)).toBe(unit));

test.each([
  ["AmazonEC2", "BoxUsage:m5.large#RunInstances", ""],
  ["AmazonEC2", "BoxUsage:m5.large#RunInstances", "constructor"],
  ["AmazonEC2", "BoxUsage:m5.large#RunInstances", "__proto__"],
  ["AmazonEC2", "BoxUsage:m5.large#RunInstances", "Quantity"],
  ["awskms", "KMS-Keys", "Requests"],
  ["AmazonCloudWatch", "CW:AlarmMonitorUsage", "Hrs"],
])("%s %s by %j is not known", (service, product, written) => expect(unitOf(service, product, written)).toBeUndefined());
