import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { beyond } from "./beyond.ts";

/** EBS volumes of one kind. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Volume {
  /** gp2, gp3, io1, io2, st1, sc1 or standard. */
  readonly type: string;
  /** GiB of one. */
  readonly size: Exact;
  /** Provisioned for one; undefined: what is included. */
  readonly iops: Exact | undefined;
  /** Provisioned for one, in MiB/s; undefined: what is included. */
  readonly throughput: Exact | undefined;
  readonly count: Exact;
  /** A month, of all of them; only magnetic volumes are charged for it. */
  readonly ioRequests: Exact | undefined;
  /** Where it is not the resource's region: a local zone's group. */
  readonly place?: string | undefined;
}

/** Usage types of the storage itself. */
const STORAGE: ReadonlyMap<string, string> = new Map([
  ["gp2", "EBS:VolumeUsage.gp2"],
  ["gp3", "EBS:VolumeUsage.gp3"],
  ["io1", "EBS:VolumeUsage.piops"],
  ["io2", "EBS:VolumeUsage.io2"],
  ["st1", "EBS:VolumeUsage.st1"],
  ["sc1", "EBS:VolumeUsage.sc1"],
  ["standard", "EBS:VolumeUsage"],
]);

/** Included with each gp3 volume: aws.amazon.com/ebs/pricing. */
const GP3_IOPS = 3000;
const GP3_MIBPS = 125;

/** The bands of each io2 volume are usage types of their own: aws.amazon.com/ebs/pricing. */
const IO2_BANDS = [
  { detail: "io2, up to 32,000", words: "EBS:VolumeP-IOPS.io2", from: 0, to: 32_000 },
  { detail: "io2, 32,001 to 64,000", words: "EBS:VolumeP-IOPS.io2.tier2", from: 32_000, to: 64_000 },
  { detail: "io2, over 64,000", words: "EBS:VolumeP-IOPS.io2.tier3", from: 64_000, to: undefined },
] as const;

/** What EBS volumes are billed for; `of` finds them in what the sheet's closures see. */
export function volumeComponents<R>(of: (r: R) => Volume): Component<R>[] {
  const billed = (words: (volume: Volume) => string) => (r: R) => priced(of(r), words(of(r)));
  return [
    {
      name: "Storage",
      detail: (r) => of(r).type,
      unit: "GB-months",
      quantity: (r) => of(r).size.times(of(r).count),
      price: billed(({ type }) => STORAGE.get(type) ?? unpriced(`${type} is no volume type that this version knows`)),
    },
    {
      name: "Provisioned IOPS",
      detail: (r) => (of(r).type === "gp3" ? "gp3, above 3,000" : "io1"),
      unit: "IOPS-months",
      when: (r) => of(r).type === "io1" || beyond(of(r).type === "gp3" ? of(r).iops : undefined, GP3_IOPS) !== undefined,
      quantity: (r) => (of(r).type === "io1" ? iopsOf(of(r)) : beyond(of(r).iops, GP3_IOPS))?.times(of(r).count),
      price: billed(({ type }) => (type === "io1" ? "EBS:VolumeP-IOPS.piops" : "EBS:VolumeP-IOPS.gp3")),
    },
    ...IO2_BANDS.map(({ detail, words, from, to }): Component<R> => {
      const inBand = (volume: Volume): Exact | undefined => beyond(to ? iopsOf(volume).min(exact(to)) : iopsOf(volume), from);
      return {
        name: "Provisioned IOPS",
        detail: () => detail,
        unit: "IOPS-months",
        when: (r) => of(r).type === "io2" && (from === 0 || (of(r).iops !== undefined && inBand(of(r)) !== undefined)),
        quantity: (r) => inBand(of(r))?.times(of(r).count),
        price: billed(() => words),
      };
    }),
    {
      name: "Provisioned throughput",
      detail: () => "gp3, above 125 MiB/s",
      unit: "GiBps-months",
      when: (r) => of(r).type === "gp3" && beyond(of(r).throughput, GP3_MIBPS) !== undefined,
      quantity: (r) => beyond(of(r).throughput, GP3_MIBPS)?.over(1024).times(of(r).count),
      price: billed(() => "EBS:VolumeP-Throughput.gp3"),
    },
    {
      name: "I/O requests",
      unit: "requests",
      when: (r) => of(r).type === "standard",
      quantity: (r) => of(r).ioRequests,
      price: billed(() => "EBS:VolumeIOUsage"),
    },
  ];
}

function priced(volume: Volume, words: string): PriceQuery {
  return aws("AmazonEC2", words, { place: volume.place });
}

function iopsOf({ type, iops }: Volume): Exact {
  return iops ?? unpriced(`a volume of type ${type} needs iops`);
}
