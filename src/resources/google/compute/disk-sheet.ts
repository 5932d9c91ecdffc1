import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { type Disk, defaultSize, diskComponents, imageSize } from "../shared/disk.ts";
import { lastStep } from "../shared/machine-types.ts";
import { sizeOfSources, sourceDisk, sourceImage, sourceSnapshot } from "./size-of-source.ts";

const byDefault = { default: undefined, because: "Google's default by type and size" };

/** Set or not is what counts: a source that only apply will tell is one. */
const source = (because: string) => ({ ...text({ default: "", because }), unknown: "one" });

const attributes = {
  type: text({ default: "pd-standard", because: "Google's default" }),
  size: number({ default: undefined, because: "the source's size, else Google's default" }),
  image: source("an image outside the plan"),
  snapshot: source("a snapshot outside the plan"),
  source_disk: source("a disk outside the plan"),
  provisioned_iops: number(byDefault),
  provisioned_throughput: number(byDefault),
  storage_pool: text({ default: undefined, because: "none" }),
} as const;

const references = { image: sourceImage, snapshot: sourceSnapshot("snapshot"), disk: sourceDisk } as const;

type DiskResource = Read<typeof attributes> & Context<{}, typeof references>;

export function diskSheet(type: string, title: string, isRegional: boolean): AnySheet {
  return sheet({
    type,
    title,
    pricing: "cloud.google.com/compute/disks-image-pricing",
    limits: ["Snapshots that a schedule takes of it, and asynchronous replication, are not priced."],
    attributes,
    references,
    free: (r) => (r.storage_pool ? "its capacity and performance are bought by its storage pool" : undefined),
    components: diskComponents((r: DiskResource) => diskOf(r, isRegional)),
  });
}

function diskOf(r: DiskResource, isRegional: boolean): Disk {
  return {
    get type() {
      return lastStep(r.type);
    },
    get size() {
      return r.size ?? sizeOfSource(r);
    },
    get iops() {
      return r.provisioned_iops;
    },
    get throughput() {
      return r.provisioned_throughput;
    },
    count: exact(1),
    isRegional,
    assume: (text) => r.assume(text),
  };
}

function sizeOfSource(r: DiskResource): Exact {
  const { image: from, snapshot: taken, disk } = r.refs;
  const known = from?.disk_size_gb ?? (from && sizeOfSources(from.refs)) ?? sizeOfSources({ snapshot: taken, disk });
  if (known) return known;
  if (disk) return defaultSize(lastStep(disk.type));
  if (taken || r.snapshot || r.source_disk) return unpriced("its size is that of a snapshot or disk which the plan does not have");
  const assumed = from || r.image ? imageSize(r.image) : defaultSize(lastStep(r.type));
  r.assume(`size is not set; assumed ${assumed.toString()} GB, ${from || r.image ? "as Google's public images" : "Google's default for the type"}`);
  return assumed;
}
