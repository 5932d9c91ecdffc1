import type { SheetGroup } from "../sheet-group.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const azureGroups: readonly SheetGroup[] = [
  {
    group: "compute",
    types: [
      "azurerm_image",
      "azurerm_linux_virtual_machine",
      "azurerm_linux_virtual_machine_scale_set",
      "azurerm_managed_disk",
      "azurerm_snapshot",
      "azurerm_virtual_machine",
      "azurerm_virtual_machine_scale_set",
      "azurerm_windows_virtual_machine",
      "azurerm_windows_virtual_machine_scale_set",
    ],
    load: async () => (await azure()).compute,
  },
  {
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
    load: async () => (await azure()).kubernetes,
  },
];
