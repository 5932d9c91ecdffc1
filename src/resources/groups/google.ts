import type { SheetGroup } from "../sheet-group.ts";

const google = (): Promise<typeof import("../google/index.ts")> => import("../google/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const googleGroups: readonly SheetGroup[] = [
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
  { group: "gke", types: ["google_container_cluster", "google_container_node_pool"], load: async () => (await google()).gke },
  { group: "sql", types: ["google_sql_database_instance"], load: async () => (await google()).sql },
];
