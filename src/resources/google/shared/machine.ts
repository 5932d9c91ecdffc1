import type { Exact } from "../../../base/exact.ts";
import { Unpriceable, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { isPerVcpu, licencePrice, premiumSystemOf } from "./licence.ts";
import { type CustomMachine, customMachine, familyOf, specOf } from "./machine-types.ts";
import { sustainedUse } from "./sustained-use.ts";

/** GPUs attached to one machine. */
export interface Accelerator {
  /** "nvidia-tesla-t4" */
  readonly type: string;
  readonly count: Exact;
}

/** Compute Engine machines of one kind. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Machine {
  /** "n2-standard-4" */
  readonly type: string;
  readonly count: Exact;
  readonly isSpot: boolean;
  /** Hours a month in which they run, where the team says. */
  readonly hours?: Exact | undefined;
  /** Attached to each. */
  readonly accelerators: readonly Accelerator[];
  /** GiB of local SSD that are attached to each. */
  readonly localSsdGib: Exact;
  /** What it boots: "windows-cloud/windows-2022". */
  readonly image: string | undefined;
  /** Where it is not the resource's region. */
  readonly place?: string | undefined;
}

/** Words of a bill line without " running in <region>". GPUs that no N1 machine takes come with their machine types. */
const GPUS: ReadonlyMap<string, string> = new Map([
  ["nvidia-tesla-k80", "Nvidia Tesla K80 GPU"],
  ["nvidia-tesla-p4", "Nvidia Tesla P4 GPU"],
  ["nvidia-tesla-p100", "Nvidia Tesla P100 GPU"],
  ["nvidia-tesla-v100", "Nvidia Tesla V100 GPU"],
  ["nvidia-tesla-t4", "Nvidia Tesla T4 GPU"],
  ["nvidia-tesla-a100", "Nvidia Tesla A100 GPU"],
]);

/** Families with custom machines, and GiB that a core of theirs has before memory is extended: cloud.google.com/compute/docs/instances/creating-instance-with-custom-machine-type. */
const CUSTOM: ReadonlyMap<string, readonly [words: string, gibPerVcpu: string]> = new Map([
  ["n1", ["Custom Instance", "6.5"]],
  ["n2", ["N2 Custom Instance", "8"]],
  ["n2d", ["N2D AMD Custom Instance", "8"]],
  ["n4", ["N4 Custom Instance", "8"]],
  ["n4d", ["N4D Custom Instance", "8"]],
  ["e2", ["E2 Instance", "8"]],
]);

/** What machines are billed for beside their persistent disks; `of` finds them in what the sheet's closures see. */
export function machineComponents<R>(of: (r: R) => Machine): Component<R>[] {
  const share = (r: R): { factor: Exact; because: string } | undefined =>
    of(r).isSpot || of(r).count.isZero ? undefined : sustainedUse(familyOf(of(r).type), of(r).hours);
  const price = (r: R, words: string): PriceQuery => billed(of(r), words);
  return [
    {
      name: "Instance usage",
      detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
      unit: "hours",
      hourly: true,
      when: (r) => !customMachine(of(r).type),
      quantity: (r) => runningOf(of(r)),
      price: (r) => google("Compute Engine", `Machine type ${of(r).type}`, { purchase: purchaseOf(of(r)), place: of(r).place }),
      share,
    },
    ...customComponents(of).map((component) => ({ ...component, share })),
    {
      name: "GPU",
      detail: (r) => [purchaseOf(of(r)), ...of(r).accelerators.map(({ type }) => type)].join(", "),
      unit: "hours",
      hourly: true,
      when: (r) => of(r).accelerators.length > 0 && !specOf(of(r).type).hasGpus,
      quantity: (r) => runningOf(of(r)).times(gpuOf(of(r)).count),
      price: (r) => price(r, GPUS.get(gpuOf(of(r)).type) ?? unpriced(`the billing words of ${gpuOf(of(r)).type} are not known`)),
      share,
    },
    {
      name: "Local SSD",
      detail: (r) => purchaseOf(of(r)),
      unit: "GB-months",
      when: (r) => !of(r).localSsdGib.isZero && !specOf(of(r).type).hasLocalSsd,
      quantity: (r) => runningOf(of(r)).times(of(r).localSsdGib),
      price: (r) => price(r, "SSD backed Local Storage"),
    },
    ...licenceComponents(of),
  ];
}

function customComponents<R>(of: (r: R) => Machine): Component<R>[] {
  const custom = (r: R): CustomMachine | undefined => customMachine(knownType(of(r)) ?? "");
  const line = (name: string, word: string, unit: string, amount: (machine: CustomMachine) => Exact): Component<R> => ({
    name,
    detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
    unit,
    hourly: true,
    when: (r) => {
      const machine = custom(r);
      return machine !== undefined && !amount(machine).isZero;
    },
    quantity: (r) => runningOf(of(r)).times(amount(custom(r) as CustomMachine)),
    price: (r) => customPrice(of(r), word),
  });
  return [
    line("vCPUs", "Core", "vCPU-hours", ({ vcpu }) => vcpu),
    line("Memory", "Ram", "GB-hours", (machine) => machine.memoryGib.minus(extendedGib(machine))),
    line("Extended memory", "Extended", "GB-hours", extendedGib),
  ];
}

/** Undefined where it cannot be known: the machine's own line says so once. */
function knownType(machine: Machine): string | undefined {
  try {
    return machine.type;
  } catch (error) {
    if (error instanceof Unpriceable) return undefined;
    throw error;
  }
}

function wordsOf(machineType: string): readonly [words: string, gibPerVcpu: string] {
  const family = familyOf(machineType);
  return CUSTOM.get(family) ?? unpriced(`custom machines of the family ${family} have no known billing words`);
}

function customPrice(machine: Machine, word: string): PriceQuery {
  const [words] = wordsOf(machine.type);
  const product = word === "Extended" ? `${words.replace("Custom", "Custom Extended")} Ram` : `${words} ${word}`;
  const spot = machine.isSpot ? "Spot Preemptible " : "";
  return google("Compute Engine", spot + product, { purchase: purchaseOf(machine), place: machine.place });
}

function extendedGib({ family, vcpu, memoryGib, isExtended }: CustomMachine): Exact {
  const [, gibPerVcpu] = CUSTOM.get(family) ?? ["", "0"];
  const included = isExtended ? vcpu.times(gibPerVcpu) : memoryGib;
  return memoryGib.minus(included.min(memoryGib));
}

function licenceComponents<R>(of: (r: R) => Machine): Component<R>[] {
  return [true, false].map((byVcpu) => ({
    name: "Operating system licence",
    detail: (r) => premiumSystemOf(of(r).image) ?? "",
    unit: byVcpu ? "vCPU-hours" : "hours",
    hourly: true,
    when: (r) => {
      const system = premiumSystemOf(of(r).image);
      return system !== undefined && isPerVcpu(system, of(r).type) === byVcpu;
    },
    quantity: (r) => runningOf(of(r)).times(byVcpu ? specOf(of(r).type).vcpu : 1),
    price: (r) => licencePrice(premiumSystemOf(of(r).image) ?? "", of(r).type, specOf(of(r).type).vcpu),
  }));
}

/** The words of what is attached to spot machines say so. */
function billed({ isSpot, place }: Machine, words: string): PriceQuery {
  return google("Compute Engine", isSpot ? `${words} attached to Spot Preemptible VMs` : words, { purchase: isSpot ? "spot" : "on-demand", place });
}

/** The count, less where the team says that they run only some hours of the month. */
function runningOf({ count, hours }: Machine): Exact {
  return running(count, hours);
}

function purchaseOf({ isSpot }: Machine): string {
  return isSpot ? "spot" : "on-demand";
}

/** A machine has GPUs of one type only. */
function gpuOf({ accelerators }: Machine): Accelerator {
  const [first, ...others] = accelerators;
  if (!first) return unpriced("it has no GPU");
  if (others.some(({ type }) => type !== first.type)) unpriced("it has GPUs of several types");
  return { type: first.type, count: others.reduce((sum, { count }) => sum.plus(count), first.count) };
}
