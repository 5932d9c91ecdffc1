import { exact, sum } from "../../../base/exact.ts";
import { block, blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { type Machine, machineComponents } from "../shared/machine.ts";
import { lastStep, machineTypeOf } from "../shared/machine-types.ts";

const attributes = {
  specific_reservation: block({
    count: number(),
    instance_properties: block({
      machine_type: text(),
      guest_accelerators: blocks({ accelerator_type: text(), accelerator_count: number() }),
      local_ssds: blocks({ disk_size_gb: number({ default: 375, because: "GB of one local SSD, Google's default" }) }),
    }),
  }),
} as const;

export const reservation: AnySheet = sheet({
  type: "google_compute_reservation",
  title: "Compute Engine reservation",
  pricing: "cloud.google.com/compute/all-pricing",
  limits: [
    "Reserved machines cost the same whether they run or not; machines of the plan that use them up are counted once more as the resources that they are.",
    "Licences and disks are billed with the machines.",
  ],
  attributes,
  components: machineComponents(machineOf),
});

function machineOf({ specific_reservation: reserved }: Read<typeof attributes>): Machine {
  const properties = reserved?.instance_properties;
  return {
    get type() {
      return machineTypeOf(properties?.machine_type || unpriced("the machine type that is reserved is not set"));
    },
    get count() {
      return reserved?.count ?? unpriced("specific_reservation.count is not set");
    },
    isSpot: false,
    get accelerators() {
      return (properties?.guest_accelerators ?? [])
        .map(({ accelerator_type: type, accelerator_count: count }) => ({
          type: lastStep(type || unpriced("guest_accelerators has no accelerator_type")),
          count: count ?? exact(1),
        }))
        .filter(({ count }) => !count.isZero);
    },
    get localSsdGib() {
      return sum((properties?.local_ssds ?? []).map(({ disk_size_gb: size }) => size));
    },
    image: undefined,
  };
}
