import { unpriced } from "../../fields.ts";
import type { Component } from "../../sheet.ts";
import { machineComponents, type VirtualMachine } from "../shared/virtual-machine.ts";

/** What machines are billed for that a dedicated host may pay for: on a host the Windows licence alone remains, which has no price in the lists that we have. */
export function hostedComponents<R>(of: (r: R) => VirtualMachine, isOnHost: (r: R) => boolean): Component<R>[] {
  const offHost = machineComponents(of).map((component) => ({ ...component, when: (r: R) => !isOnHost(r) && (component.when?.(r) ?? true) }));
  return [
    ...offHost,
    {
      name: "Windows licence",
      unit: "hours",
      hourly: true,
      when: (r) => isOnHost(r) && of(r).system === "Windows" && !of(r).bringsLicence,
      quantity: (r) => of(r).count,
      price: () => unpriced("the licence of a machine on a dedicated host has no known billing words"),
    },
  ];
}
