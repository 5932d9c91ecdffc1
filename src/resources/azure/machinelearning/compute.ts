import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import type { VirtualMachine } from "../shared/virtual-machine.ts";

/** What compute of Machine Learning says about its machines. */
interface Compute {
  readonly size: string | undefined;
  readonly attribute: string;
  readonly isLowPriority: boolean;
  readonly count: Exact;
  readonly hours: Exact | undefined;
  readonly place: string | undefined;
}

/** The machines of compute, which are billed as any others: azure.microsoft.com/pricing/details/machine-learning. */
export function computeMachines(compute: Compute): VirtualMachine {
  return {
    get size() {
      return compute.size ?? unpriced(`${compute.attribute} is not set`);
    },
    system: "Linux",
    bringsLicence: false,
    get isSpot() {
      return compute.isLowPriority && unpriced("low-priority machines of Machine Learning have no price in the list");
    },
    isDevTest: false,
    takesUltraDisks: false,
    get count() {
      return compute.count;
    },
    get hours() {
      return compute.hours;
    },
    get place() {
      return compute.place;
    },
  };
}
