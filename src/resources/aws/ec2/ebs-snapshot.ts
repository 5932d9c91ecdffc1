import type { Exact } from "../../../base/exact.ts";
import { number, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet, usageNumber } from "../../sheet.ts";

export const ebsSnapshot: AnySheet = sheet({
  type: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy"],
  title: "EBS snapshot",
  pricing: "aws.amazon.com/ebs/pricing",
  limits: ["Each snapshot is priced at the full size of its volume: a first snapshot can be that large, later ones hold what changed."],
  attributes: {
    volume_size: number(),
    storage_tier: text({ default: "standard", because: "AWS's default" }),
  },
  usage: {
    fast_snapshot_restore_hours: usageNumber("hours a month of fast snapshot restore, times zones"),
    monthly_list_block_requests: usageNumber("ListChangedBlocks and ListSnapshotBlocks requests a month"),
    monthly_get_block_requests: usageNumber("GetSnapshotBlock units a month"),
    monthly_put_block_requests: usageNumber("PutSnapshotBlock units a month"),
  },
  references: {
    volume: refersTo("volume_id", "aws_ebs_volume", { size: number() }),
    copied: refersTo(
      "source_snapshot_id",
      "aws_ebs_snapshot",
      { volume_size: number() },
      { volume: refersTo("volume_id", "aws_ebs_volume", { size: number() }) },
    ),
  },
  components: [
    {
      name: "Snapshot storage",
      detail: (r) => r.storage_tier,
      unit: "GB-months",
      quantity: (r): Exact => {
        const { volume, copied } = r.refs;
        return r.volume_size ?? volume?.size ?? copied?.volume_size ?? copied?.refs.volume?.size ?? unpriced("the size of its volume is not in the plan");
      },
      price: (r) => aws("AmazonEC2", r.storage_tier === "archive" ? "EBS:SnapshotArchiveStorage" : "EBS:SnapshotUsage"),
    },
    {
      name: "Fast snapshot restore",
      unit: "DSU-hours",
      when: (r) => r.usage.fast_snapshot_restore_hours !== undefined,
      quantity: (r) => r.usage.fast_snapshot_restore_hours,
      price: aws("AmazonEC2", "EBS:FastSnapshotRestore"),
    },
    {
      name: "List requests",
      unit: "requests",
      when: (r) => r.usage.monthly_list_block_requests !== undefined,
      quantity: (r) => r.usage.monthly_list_block_requests,
      price: aws("AmazonEC2", "EBS:directAPI.snapshot.List"),
    },
    {
      name: "Get requests",
      unit: "SnapshotAPIUnits",
      when: (r) => r.usage.monthly_get_block_requests !== undefined,
      quantity: (r) => r.usage.monthly_get_block_requests,
      price: aws("AmazonEC2", "EBS:directAPI.snapshot.Get"),
    },
    {
      name: "Put requests",
      unit: "SnapshotAPIUnits",
      when: (r) => r.usage.monthly_put_block_requests !== undefined,
      quantity: (r) => r.usage.monthly_put_block_requests,
      price: aws("AmazonEC2", "EBS:directAPI.snapshot.Put"),
    },
  ],
});
