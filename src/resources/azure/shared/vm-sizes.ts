import { azureMachines } from "../../machines/azure.ts";

/** A size as price lists spell it: Azure takes `standard_b1s` for `Standard_B1s`. A size that the data do not have stays as it is. */
export function armSkuName(size: string): string {
  return azureMachines.spelled(size);
}

/** The number of vCPUs; undefined where the data do not say. */
export function vcpusOf(size: string): number | undefined {
  return azureMachines.find(size)?.vcpu;
}

/** Whether it takes Premium SSD, which an "s" in its name tells: learn.microsoft.com/azure/virtual-machines/vm-naming-conventions; DS and GS before that. */
export function takesPremiumDisks(size: string): boolean {
  const [, family = "", features = ""] = /^(?:standard|basic)_([a-z]+)\d+(?:-\d+)?([a-z]*)/i.exec(size) ?? [];
  return /s/i.test(features) || /^[dg]s$/i.test(family);
}
