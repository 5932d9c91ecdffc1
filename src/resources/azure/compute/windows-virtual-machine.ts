import type { AnySheet } from "../../sheet.ts";
import { virtualMachineSheet } from "./virtual-machine-sheet.ts";

export const windowsVirtualMachine: AnySheet = virtualMachineSheet("azurerm_windows_virtual_machine", "Windows virtual machine", "Windows");
