import type { AnySheet } from "../../sheet.ts";
import { image } from "./image.ts";
import { linuxVirtualMachine } from "./linux-virtual-machine.ts";
import { linuxVirtualMachineScaleSet } from "./linux-virtual-machine-scale-set.ts";
import { managedDisk } from "./managed-disk.ts";
import { snapshot } from "./snapshot.ts";
import { virtualMachine } from "./virtual-machine.ts";
import { virtualMachineScaleSet } from "./virtual-machine-scale-set.ts";
import { windowsVirtualMachine } from "./windows-virtual-machine.ts";
import { windowsVirtualMachineScaleSet } from "./windows-virtual-machine-scale-set.ts";

export const sheets: readonly AnySheet[] = [
  image,
  linuxVirtualMachine,
  linuxVirtualMachineScaleSet,
  managedDisk,
  snapshot,
  virtualMachine,
  virtualMachineScaleSet,
  windowsVirtualMachine,
  windowsVirtualMachineScaleSet,
];
