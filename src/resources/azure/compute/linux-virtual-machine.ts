import type { AnySheet } from "../../sheet.ts";
import { virtualMachineSheet } from "./virtual-machine-sheet.ts";

export const linuxVirtualMachine: AnySheet = virtualMachineSheet("azurerm_linux_virtual_machine", "Linux virtual machine", "Linux");
