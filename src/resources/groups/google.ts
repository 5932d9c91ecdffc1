import type { SheetGroup } from "../sheet-group.ts";

const google = (): Promise<typeof import("../google/index.ts")> => import("../google/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const googleGroups: readonly SheetGroup[] = [
  { group: "alloydb", types: ["google_alloydb_cluster", "google_alloydb_instance"], load: async () => (await google()).alloydb },
  {
    group: "bigquery",
    types: ["google_bigquery_bi_reservation", "google_bigquery_dataset", "google_bigquery_reservation", "google_bigquery_table"],
    load: async () => (await google()).bigquery,
  },
  { group: "cloudbuild", types: ["google_cloudbuild_trigger"], load: async () => (await google()).cloudbuild },
  {
    group: "compute",
    types: [
      "google_compute_disk",
      "google_compute_instance",
      "google_compute_instance_group_manager",
      "google_compute_region_disk",
      "google_compute_region_instance_group_manager",
    ],
    load: async () => (await google()).compute,
  },
  { group: "dataflow", types: ["google_dataflow_flex_template_job", "google_dataflow_job"], load: async () => (await google()).dataflow },
  { group: "dataproc", types: ["google_dataproc_cluster"], load: async () => (await google()).dataproc },
  { group: "functions", types: ["google_cloudfunctions2_function", "google_cloudfunctions_function"], load: async () => (await google()).functions },
  { group: "gke", types: ["google_container_cluster", "google_container_node_pool"], load: async () => (await google()).gke },
  { group: "kms", types: ["google_kms_crypto_key"], load: async () => (await google()).kms },
  {
    group: "logging",
    types: [
      "google_logging_billing_account_bucket_config",
      "google_logging_billing_account_sink",
      "google_logging_folder_bucket_config",
      "google_logging_folder_sink",
      "google_logging_organization_bucket_config",
      "google_logging_organization_sink",
      "google_logging_project_bucket_config",
      "google_logging_project_sink",
    ],
    load: async () => (await google()).logging,
  },
  {
    group: "memorystore",
    types: ["google_memorystore_instance", "google_redis_cluster", "google_redis_instance"],
    load: async () => (await google()).memorystore,
  },
  { group: "monitoring", types: ["google_logging_metric", "google_monitoring_metric_descriptor"], load: async () => (await google()).monitoring },
  { group: "pubsub", types: ["google_pubsub_subscription", "google_pubsub_topic"], load: async () => (await google()).pubsub },
  { group: "run", types: ["google_cloud_run_service", "google_cloud_run_v2_job", "google_cloud_run_v2_service"], load: async () => (await google()).run },
  { group: "secretmanager", types: ["google_secret_manager_secret", "google_secret_manager_secret_version"], load: async () => (await google()).secretmanager },
  { group: "sql", types: ["google_sql_database_instance"], load: async () => (await google()).sql },
  {
    group: "vertexai",
    types: ["google_vertex_ai_endpoint", "google_vertex_ai_feature_online_store", "google_vertex_ai_index_endpoint_deployed_index"],
    load: async () => (await google()).vertexai,
  },
  { group: "workbench", types: ["google_workbench_instance"], load: async () => (await google()).workbench },
];
