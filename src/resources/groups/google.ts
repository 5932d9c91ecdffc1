import type { SheetGroup } from "../sheet-group.ts";

const google = (): Promise<typeof import("../google/index.ts")> => import("../google/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const googleGroups: readonly SheetGroup[] = [
  { group: "artifactregistry", types: ["google_artifact_registry_repository"], load: async () => (await google()).artifactregistry },
  {
    group: "compute",
    types: [
      "google_compute_disk",
      "google_compute_image",
      "google_compute_instance",
      "google_compute_instance_from_template",
      "google_compute_instance_group_manager",
      "google_compute_machine_image",
      "google_compute_region_commitment",
      "google_compute_region_disk",
      "google_compute_region_instance_group_manager",
      "google_compute_reservation",
      "google_compute_snapshot",
    ],
    load: async () => (await google()).compute,
  },
  { group: "dns", types: ["google_dns_managed_zone", "google_dns_record_set"], load: async () => (await google()).dns },
  { group: "filestore", types: ["google_filestore_instance"], load: async () => (await google()).filestore },
  { group: "gke", types: ["google_container_cluster", "google_container_node_pool"], load: async () => (await google()).gke },
  {
    group: "network",
    types: [
      "google_compute_address",
      "google_compute_external_vpn_gateway",
      "google_compute_forwarding_rule",
      "google_compute_global_address",
      "google_compute_global_forwarding_rule",
      "google_compute_ha_vpn_gateway",
      "google_compute_region_target_http_proxy",
      "google_compute_region_target_https_proxy",
      "google_compute_region_target_tcp_proxy",
      "google_compute_router_nat",
      "google_compute_target_grpc_proxy",
      "google_compute_target_http_proxy",
      "google_compute_target_https_proxy",
      "google_compute_target_ssl_proxy",
      "google_compute_target_tcp_proxy",
      "google_compute_vpn_gateway",
      "google_compute_vpn_tunnel",
      "google_service_networking_connection",
    ],
    load: async () => (await google()).network,
  },
  { group: "sql", types: ["google_sql_database_instance"], load: async () => (await google()).sql },
  { group: "storage", types: ["google_container_registry", "google_storage_bucket"], load: async () => (await google()).storage },
  { group: "tpu", types: ["google_tpu_v2_vm"], load: async () => (await google()).tpu },
];
