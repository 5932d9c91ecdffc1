import type { AnySheet } from "../../sheet.ts";
import { scaleSetSheet } from "./scale-set-sheet.ts";

export const windowsVirtualMachineScaleSet: AnySheet = scaleSetSheet(
  "azurerm_windows_virtual_machine_scale_set",
  "Windows virtual machine scale set",
  "Windows",
);
