import type { AnySheet } from "../../sheet.ts";
import { scaleSetSheet } from "./scale-set-sheet.ts";

export const linuxVirtualMachineScaleSet: AnySheet = scaleSetSheet("azurerm_linux_virtual_machine_scale_set", "Linux virtual machine scale set", "Linux");
