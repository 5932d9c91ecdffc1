import type { OwnSheet } from "./kinds/own-sheet.ts";
import type { Cloud } from "./price-query.ts";
import type { AnySheet } from "./sheet.ts";

/** Sheets are loaded when a plan has a type of theirs, a cloud at a time: one file is read faster than one for each service. */
type Load = () => Promise<readonly AnySheet[]>;

const aws = (): Promise<typeof import("./aws/index.ts")> => import("./aws/index.ts");
const azure = (): Promise<typeof import("./azure/index.ts")> => import("./azure/index.ts");
const google = (): Promise<typeof import("./google/index.ts")> => import("./google/index.ts");

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
    load: async () => (await aws()).cloudwatch,
  },
  { cloud: "aws", group: "dynamodb", types: ["aws_dynamodb_table"], load: async () => (await aws()).dynamodb },
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
    load: async () => (await aws()).ec2,
  },
  { cloud: "aws", group: "ecr", types: ["aws_ecr_repository"], load: async () => (await aws()).ecr },
  { cloud: "aws", group: "ecs", types: ["aws_ecs_cluster", "aws_ecs_service"], load: async () => (await aws()).ecs },
  { cloud: "aws", group: "efs", types: ["aws_efs_file_system"], load: async () => (await aws()).efs },
  { cloud: "aws", group: "eks", types: ["aws_eks_cluster", "aws_eks_node_group"], load: async () => (await aws()).eks },
  {
    cloud: "aws",
    group: "elasticache",
    types: ["aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache"],
    load: async () => (await aws()).elasticache,
  },
  { cloud: "aws", group: "elb", types: ["aws_alb", "aws_elb", "aws_lb"], load: async () => (await aws()).elb },
  {
    cloud: "aws",
    group: "kms",
    types: ["aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"],
    load: async () => (await aws()).kms,
  },
  {
    cloud: "aws",
    group: "lambda",
    types: ["aws_lambda_event_source_mapping", "aws_lambda_function", "aws_lambda_provisioned_concurrency_config"],
    load: async () => (await aws()).lambda,
  },
  { cloud: "aws", group: "messaging", types: ["aws_sns_topic", "aws_sns_topic_subscription", "aws_sqs_queue"], load: async () => (await aws()).messaging },
  {
    cloud: "aws",
    group: "rds",
    types: ["aws_db_instance", "aws_db_proxy", "aws_rds_cluster", "aws_rds_cluster_instance"],
    load: async () => (await aws()).rds,
  },
  {
    cloud: "aws",
    group: "route53",
    types: ["aws_route53_health_check", "aws_route53_record", "aws_route53_resolver_endpoint", "aws_route53_zone"],
    load: async () => (await aws()).route53,
  },
  {
    cloud: "aws",
    group: "s3",
    types: ["aws_s3_bucket", "aws_s3_bucket_analytics_configuration", "aws_s3_bucket_inventory", "aws_s3_directory_bucket"],
    load: async () => (await aws()).s3,
  },
  { cloud: "aws", group: "secretsmanager", types: ["aws_secretsmanager_secret"], load: async () => (await aws()).secretsmanager },
  { cloud: "aws", group: "vpc", types: ["aws_vpc_endpoint"], load: async () => (await aws()).vpc },
  {
    cloud: "azure",
    group: "compute",
    types: ["azurerm_linux_virtual_machine", "azurerm_managed_disk", "azurerm_windows_virtual_machine"],
    load: async () => (await azure()).compute,
  },
  {
    cloud: "azure",
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
    load: async () => (await azure()).kubernetes,
  },
  {
    cloud: "google",
    group: "compute",
    types: ["google_compute_disk", "google_compute_instance", "google_compute_region_disk"],
    load: async () => (await google()).compute,
  },
  { cloud: "google", group: "gke", types: ["google_container_cluster", "google_container_node_pool"], load: async () => (await google()).gke },
  { cloud: "google", group: "sql", types: ["google_sql_database_instance"], load: async () => (await google()).sql },
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
  return new Map(loaded.flat().flatMap((sheet) => sheet.types.map((type) => [type, sheet] as const)));
}

/** The sheets with a team's own beside them; a built-in one gives way only to a kind that says so. */
export function withKinds(builtIn: ReadonlyMap<string, AnySheet>, kinds: ReadonlyMap<string, OwnSheet>): ReadonlyMap<string, AnySheet> {
  return new Map([...builtIn, ...[...kinds].filter(([type, { replaces }]) => replaces || !groupOf.has(type))]);
}
