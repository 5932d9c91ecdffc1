import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** Persistent disks or Hyperdisks of one kind. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Disk {
  /** "pd-balanced" */
  readonly type: string;
  /** GiB of one. */
  readonly size: Exact;
  /** Provisioned for one; undefined: what Google gives by default. */
  readonly iops: Exact | undefined;
  /** Provisioned for one, in MiB/s; undefined: what Google gives by default. */
  readonly throughput: Exact | undefined;
  readonly count: Exact;
  /** Replicated in two zones. */
  readonly isRegional: boolean;
  /** Where it is not the resource's region. */
  readonly place?: string | undefined;
  readonly assume: (text: string) => void;
}

interface Kind {
  /** Words of the capacity's bill line, without the region; those of IOPS and throughput follow its pattern. */
  words: string;
  iops?: { included: number; byDefault: (size: Exact) => Exact; because: string };
  throughput?: { included: number; byDefault: (size: Exact) => Exact; because: string };
}

/** Included with each Hyperdisk Balanced: cloud.google.com/compute/disks-image-pricing. By default it has more the larger it is: cloud.google.com/compute/docs/disks/hyperdisks. */
const BALANCED = {
  iops: { included: 3000, byDefault: (size: Exact) => size.times(6).plus(3000), because: "3,000 IOPS and 6 for each GiB, Google's default" },
  throughput: { included: 140, byDefault: (size: Exact) => size.times("1.5").plus(140), because: "140 MiB/s and 1.5 for each GiB, Google's default" },
};

const notSet =
  (what: string): (() => never) =>
  () =>
    unpriced(`${what} is not set, and Google's default for it is not known`);

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["pd-standard", { words: "Storage PD" }],
  ["pd-balanced", { words: "Balanced PD" }],
  ["pd-ssd", { words: "SSD backed PD" }],
  // Without a figure: 100,000 and 350,000 IOPS in the peer's cases; a smaller Hyperdisk Extreme cannot have more than 1,000 for each GiB.
  ["pd-extreme", { words: "Extreme PD", iops: { included: 0, byDefault: () => exact(100_000), because: "as usual for pd-extreme" } }],
  [
    "hyperdisk-extreme",
    {
      words: "Hyperdisk Extreme",
      iops: { included: 0, byDefault: (size) => size.times(1000).min(exact(350_000)), because: "the most that its size can have" },
    },
  ],
  ["hyperdisk-balanced", { words: "Hyperdisk Balanced", ...BALANCED }],
  ["hyperdisk-balanced-high-availability", { words: "Hyperdisk Balanced High Availability", ...BALANCED }],
  ["hyperdisk-throughput", { words: "Hyperdisk Throughput", throughput: { included: 0, byDefault: notSet("provisioned_throughput"), because: "" } }],
  ["hyperdisk-ml", { words: "Hyperdisk ML", throughput: { included: 0, byDefault: notSet("provisioned_throughput"), because: "" } }],
]);

/** What persistent disks are billed for; `of` finds them in what the sheet's closures see. */
export function diskComponents<R>(of: (r: R) => Disk): Component<R>[] {
  return [
    {
      name: "Storage",
      detail: (r) => (of(r).isRegional ? `${of(r).type}, regional` : of(r).type),
      unit: "GB-months",
      quantity: (r) => of(r).size.times(of(r).count),
      price: (r) => google("Compute Engine", `${wordsOf(of(r))} Capacity`, { place: of(r).place }),
    },
    performance(of, "iops", "Provisioned IOPS", "IOPS", "IOPS-months"),
    performance(of, "throughput", "Provisioned throughput", "Throughput", "MiBps-months"),
  ];
}

function performance<R>(of: (r: R) => Disk, kind: "iops" | "throughput", name: string, word: string, unit: string): Component<R> {
  const beyond = (disk: Disk): Exact => {
    const { included, byDefault, because } = KINDS.get(disk.type)?.[kind] ?? unpriced(`${disk.type} has no ${kind} to provision`);
    const given = disk[kind] ?? byDefault(disk.size);
    if (disk[kind] === undefined) disk.assume(`provisioned_${kind} is not set; assumed ${given.toString()} (${because})`);
    return given.minus(included).max(0);
  };
  return {
    name,
    detail: (r) => {
      const included = KINDS.get(of(r).type)?.[kind]?.included ?? 0;
      return included > 0 ? `${of(r).type}, above ${included.toLocaleString("en")}` : of(r).type;
    },
    unit,
    when: (r) => KINDS.get(of(r).type)?.[kind] !== undefined && !beyond(of(r)).isZero,
    quantity: (r) => beyond(of(r)).times(of(r).count),
    price: (r) => google("Compute Engine", `${wordsOf(of(r))} ${word}`, { place: of(r).place }),
  };
}

function kindOf(type: string): Kind {
  return KINDS.get(type) ?? unpriced(`${type} is no disk type that this version knows`);
}

const REGIONAL = new Set(["pd-standard", "pd-balanced", "pd-ssd", "hyperdisk-balanced-high-availability"]);

/** Disks in two zones have words of their own; a highly available Hyperdisk is always one. */
function wordsOf({ type, isRegional }: Disk): string {
  const { words } = kindOf(type);
  if (isRegional && !REGIONAL.has(type)) unpriced(`a regional disk cannot be ${type}`);
  return isRegional && type.startsWith("pd-") ? `Regional ${words}` : words;
}

/** Google, "Default disk sizes": GiB where neither a size nor a source is given. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ["pd-standard", 500],
  ["pd-balanced", 100],
  ["pd-ssd", 100],
  ["pd-extreme", 1000],
  ["hyperdisk-balanced", 100],
  ["hyperdisk-balanced-high-availability", 100],
  ["hyperdisk-extreme", 1000],
  ["hyperdisk-ml", 100],
  ["hyperdisk-throughput", 2048],
]);

export function defaultSize(type: string): Exact {
  return exact(SIZES.get(type) ?? unpriced(`the default size of ${type} is not known`));
}

/** Google's public images are as large as this, in GiB, unless they are made for Windows. */
export function imageSize(image: string | undefined): Exact {
  return exact(/windows/i.test(image ?? "") ? 50 : 10);
}
