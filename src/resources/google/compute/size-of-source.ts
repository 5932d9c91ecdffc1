import type { Exact } from "../../../base/exact.ts";
import { number, text } from "../../fields.ts";
import { type Referred, refersTo } from "../../sheet.ts";

const size = { default: undefined, because: "the size of its source" };

const image = { disk_size_gb: number(size) } as const;
const snapshot = { disk_size_gb: number(size) } as const;

/** The disk that something is made of. */
export const sourceDisk = refersTo("source_disk", ["google_compute_disk", "google_compute_region_disk"], {
  size: number(size),
  type: text({ default: "pd-standard", because: "Google's default" }),
});

const snapshotSource = { disk: sourceDisk } as const;

/** A link to a snapshot, by the attribute that has it. */
export function sourceSnapshot(through: string) {
  return refersTo(through, "google_compute_snapshot", snapshot, snapshotSource);
}

/** An image may be made of an image, a snapshot or a disk; one step further is looked at. */
export const imageSources = {
  image: refersTo("source_image", "google_compute_image", image),
  snapshot: sourceSnapshot("source_snapshot"),
  disk: sourceDisk,
} as const;

/** A link to an image, by the attribute that has it. */
export const sourceImage = refersTo("image", "google_compute_image", image, imageSources);

type Sources = {
  readonly image?: Referred<typeof image> | undefined;
  readonly snapshot?: Referred<typeof snapshot, typeof snapshotSource> | undefined;
  readonly disk?: { readonly size: Exact | undefined } | undefined;
};

/** GiB, as far as the plan says them. */
export function sizeOfSources({ image: from, snapshot: taken, disk }: Sources): Exact | undefined {
  return from?.disk_size_gb ?? taken?.disk_size_gb ?? taken?.refs.disk?.size ?? disk?.size;
}
