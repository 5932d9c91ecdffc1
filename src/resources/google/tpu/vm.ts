import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, type Read, text, Unpriceable, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet } from "../../sheet.ts";

const off = { default: false, because: "the provider's default" };

const attributes = {
  accelerator_type: text(),
  accelerator_config: block({ type: text(), topology: text() }),
  scheduling_config: block({ preemptible: flag(off), spot: flag(off), reserved: flag(off) }),
} as const;

type Vm = Read<typeof attributes> & Context<{}, {}>;

/** A slice of TPUs: how its generation is called, and how many chips it has. */
interface Slice {
  generation: string;
  chips: Exact;
}

/** Generations whose names count cores, of which a chip has two: cloud.google.com/tpu/docs/supported-tpu-configurations. */
const BY_CORES = new Set(["v2", "v3", "v4", "v5p"]);

/** As accelerator_config calls the generations. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["V2", "v2"],
  ["V3", "v3"],
  ["V4", "v4"],
  ["V5LITE_POD", "v5litepod"],
  ["V5P", "v5p"],
  ["V6E", "v6e"],
]);

/** Up to this many chips, the first generations are sold as one device. */
const DEVICE = 4;

const isOld = ({ generation }: Slice): boolean => generation === "v2" || generation === "v3";
const isDevice = (slice: Slice): boolean => isOld(slice) && !slice.chips.gt(DEVICE);

export const tpuVm: AnySheet = sheet({
  type: "google_tpu_v2_vm",
  title: "Cloud TPU VM",
  pricing: "cloud.google.com/tpu/pricing",
  limits: ["The prices of preemptible, spot and reserved TPUs are not known; disks that are attached are billed as the google_compute_disk that they are."],
  attributes,
  components: [
    {
      ...line(
        "TPU chips",
        "chip-hours",
        ({ chips }) => chips,
        ({ generation }) => `TPU ${generation}`,
      ),
      when: (r) => !isOld(sliceOf(r)),
    },
    {
      ...line(
        "TPU device",
        "hours",
        () => 1,
        ({ generation }) => `TPU ${generation}-8`,
      ),
      when: (r) => isKnown(r) && isDevice(sliceOf(r)),
    },
    {
      ...line(
        "TPU cores",
        "core-hours",
        ({ chips }) => chips.times(2),
        ({ generation }) => `TPU ${generation} pod`,
      ),
      when: (r) => isKnown(r) && isOld(sliceOf(r)) && !isDevice(sliceOf(r)),
    },
  ],
});

function line(name: string, unit: string, quantity: (slice: Slice) => Exact | number, words: (slice: Slice) => string): Component<Vm> {
  return {
    name,
    detail: (r) => [purchaseOf(r), `${sliceOf(r).generation}, ${sliceOf(r).chips.toString()} chips`].join(", "),
    unit,
    hourly: true,
    quantity: (r) => quantity(sliceOf(r)),
    price: (r) => google("Cloud TPU", words(sliceOf(r)), { purchase: purchaseOf(r) }),
  };
}

/** Where it is not, the first line says so once. */
function isKnown(r: Vm): boolean {
  try {
    return sliceOf(r) !== undefined;
  } catch (error) {
    if (error instanceof Unpriceable) return false;
    throw error;
  }
}

function purchaseOf({ scheduling_config: given }: Vm): string {
  if (given?.reserved) unpriced("the price of reserved TPUs is not known");
  return given?.spot || given?.preemptible ? "spot" : "on-demand";
}

/** "v5litepod-16", else "2x2x1" of a generation. */
function sliceOf({ accelerator_type: type, accelerator_config: config }: Vm): Slice {
  if (config?.type && config.topology) {
    const generation = GENERATIONS.get(config.type) ?? unpriced("its accelerator_config.type is none that this version knows");
    if (!/^\d{1,3}(x\d{1,3}){1,2}$/.test(config.topology)) unpriced("its topology is not written as 2x2 or 2x2x1");
    return { generation, chips: config.topology.split("x").reduce((chips, side) => chips.times(side), exact(1)) };
  }
  const [, generation = "", size = ""] = /^(v\d+[a-z]*)-(\d{1,5})$/.exec(type ?? "") ?? [];
  if (![...GENERATIONS.values()].includes(generation)) unpriced("its accelerator_type is none that this version knows");
  return { generation, chips: BY_CORES.has(generation) ? exact(size).over(2) : exact(size) };
}
