import type { AnySheet } from "../../sheet.ts";
import { linuxVirtualMachine } from "./linux-virtual-machine.ts";
import { managedDisk } from "./managed-disk.ts";
import { windowsVirtualMachine } from "./windows-virtual-machine.ts";

export const sheets: readonly AnySheet[] = [linuxVirtualMachine, managedDisk, windowsVirtualMachine];
