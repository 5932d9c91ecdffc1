import type { Cloud } from "./price-query.ts";
import type { AnySheet } from "./sheet.ts";

/** Sheets of a service are loaded when a plan has one of its types, so that start-up does not grow with coverage. */
type Load = () => Promise<{ sheets: readonly AnySheet[] }>;

/** Which types each group of sheets prices. A test holds this list against the folder and against what the sheets declare. */
export const groups: readonly { cloud: Cloud; group: string; types: readonly string[]; load: Load }[] = [
  {
    cloud: "aws",
    group: "cloudwatch",
    types: [
      "aws_cloudwatch_composite_alarm",
      "aws_cloudwatch_dashboard",
      "aws_cloudwatch_log_group",
      "aws_cloudwatch_log_metric_filter",
      "aws_cloudwatch_metric_alarm",
    ],
    load: () => import("./aws/cloudwatch/index.ts"),
  },
  { cloud: "aws", group: "dynamodb", types: ["aws_dynamodb_table"], load: () => import("./aws/dynamodb/index.ts") },
  {
    cloud: "aws",
    group: "ec2",
    types: [
      "aws_autoscaling_group",
      "aws_ebs_snapshot",
      "aws_ebs_snapshot_copy",
      "aws_ebs_volume",
      "aws_ec2_host",
      "aws_eip",
      "aws_instance",
      "aws_launch_configuration",
      "aws_launch_template",
      "aws_nat_gateway",
      "aws_spot_instance_request",
    ],
    load: () => import("./aws/ec2/index.ts"),
  },
  { cloud: "aws", group: "ecr", types: ["aws_ecr_repository"], load: () => import("./aws/ecr/index.ts") },
  { cloud: "aws", group: "ecs", types: ["aws_ecs_cluster", "aws_ecs_service"], load: () => import("./aws/ecs/index.ts") },
  { cloud: "aws", group: "efs", types: ["aws_efs_file_system"], load: () => import("./aws/efs/index.ts") },
  { cloud: "aws", group: "eks", types: ["aws_eks_cluster", "aws_eks_node_group"], load: () => import("./aws/eks/index.ts") },
  {
    cloud: "aws",
    group: "elasticache",
    types: ["aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache"],
    load: () => import("./aws/elasticache/index.ts"),
  },
  { cloud: "aws", group: "elb", types: ["aws_alb", "aws_elb", "aws_lb"], load: () => import("./aws/elb/index.ts") },
  {
    cloud: "aws",
    group: "kms",
    types: ["aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"],
    load: () => import("./aws/kms/index.ts"),
  },
  {
    cloud: "aws",
    group: "lambda",
    types: ["aws_lambda_event_source_mapping", "aws_lambda_function", "aws_lambda_provisioned_concurrency_config"],
    load: () => import("./aws/lambda/index.ts"),
  },
  { cloud: "aws", group: "messaging", types: ["aws_sns_topic", "aws_sns_topic_subscription", "aws_sqs_queue"], load: () => import("./aws/messaging/index.ts") },
  {
    cloud: "aws",
    group: "rds",
    types: ["aws_db_instance", "aws_db_proxy", "aws_rds_cluster", "aws_rds_cluster_instance"],
    load: () => import("./aws/rds/index.ts"),
  },
  {
    cloud: "aws",
    group: "route53",
    types: ["aws_route53_health_check", "aws_route53_record", "aws_route53_resolver_endpoint", "aws_route53_zone"],
    load: () => import("./aws/route53/index.ts"),
  },
  {
    cloud: "aws",
    group: "s3",
    types: ["aws_s3_bucket", "aws_s3_bucket_analytics_configuration", "aws_s3_bucket_inventory", "aws_s3_directory_bucket"],
    load: () => import("./aws/s3/index.ts"),
  },
  { cloud: "aws", group: "secretsmanager", types: ["aws_secretsmanager_secret"], load: () => import("./aws/secretsmanager/index.ts") },
  { cloud: "aws", group: "vpc", types: ["aws_vpc_endpoint"], load: () => import("./aws/vpc/index.ts") },
  {
    cloud: "azure",
    group: "compute",
    types: ["azurerm_linux_virtual_machine", "azurerm_managed_disk", "azurerm_windows_virtual_machine"],
    load: () => import("./azure/compute/index.ts"),
  },
  {
    cloud: "azure",
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
    load: () => import("./azure/kubernetes/index.ts"),
  },
  {
    cloud: "google",
    group: "compute",
    types: ["google_compute_disk", "google_compute_instance", "google_compute_region_disk"],
    load: () => import("./google/compute/index.ts"),
  },
  { cloud: "google", group: "gke", types: ["google_container_cluster", "google_container_node_pool"], load: () => import("./google/gke/index.ts") },
  { cloud: "google", group: "sql", types: ["google_sql_database_instance"], load: () => import("./google/sql/index.ts") },
];

const groupOf = new Map(groups.flatMap(({ types, load }) => types.map((type) => [type, load] as const)));

/** The sheets for the given types; types without a sheet are absent. */
export async function loadSheets(types: Iterable<string>): Promise<ReadonlyMap<string, AnySheet>> {
  const loads = new Set<Load>();
  for (const type of types) {
    const load = groupOf.get(type);
    if (load) loads.add(load);
  }
  const loaded = await Promise.all([...loads].map((load) => load()));
  return new Map(loaded.flatMap(({ sheets }) => sheets).flatMap((sheet) => sheet.types.map((type) => [type, sheet] as const)));
}
