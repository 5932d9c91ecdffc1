import { blocks, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, referredBy, sheet, type UsageKey, usageNumber } from "../../sheet.ts";
import { type StorageClass, storageClasses } from "./storage-classes.ts";

const transitions = blocks({ storage_class: text({ default: "", because: "no class of its own" }) });
const rules = blocks({ transition: transitions, noncurrent_version_transition: transitions });
const links = {
  lifecycles: referredBy("aws_s3_bucket_lifecycle_configuration", "bucket", { rule: rules }),
  tieringArchives: referredBy("aws_s3_bucket_intelligent_tiering_configuration", "bucket", {}),
};

const usage: Record<string, UsageKey<"number">> = {
  object_tags: usageNumber("Tags on objects, averaged over the month"),
  ...Object.fromEntries(storageClasses.flatMap(({ key, lines }) => lines.map((line) => [`${key}.${line.key}`, usageNumber(line.describe)] as const))),
};

/** Lifecycle rules as they stand in the bucket (provider up to version 3) or beside it. */
const attributes = { lifecycle_rule: rules };

type Bucket = Context<typeof usage, typeof links> & { readonly lifecycle_rule: ReturnType<(typeof rules)["parse"]> };

/** Whether objects get there by themselves: new ones are Standard, others come with lifecycle rules. */
function isInUse({ target }: StorageClass, r: Bucket): boolean {
  if (target === undefined) return true;
  if (target === "INTELLIGENT_TIERING" && r.refs.tieringArchives.length > 0) return true;
  const all = [...r.lifecycle_rule, ...r.refs.lifecycles.flatMap(({ rule }) => rule)];
  return all.some((rule) => [...rule.transition, ...rule.noncurrent_version_transition].some(({ storage_class }) => storage_class === target));
}

function componentsOf(storage: StorageClass): Component<Bucket>[] {
  return storage.lines.map(({ key, name, unit, service, product, always }) => {
    const usageKey = `${storage.key}.${key}`;
    return {
      name,
      detail: () => storage.title,
      unit,
      when: (r) => r.usage[usageKey] !== undefined || (always && isInUse(storage, r)),
      quantity: (r) => r.usage[usageKey],
      price: aws(service, product),
      ...(key.endsWith("storage_gb") && { sharedTiers: true as const }),
    };
  });
}

export const bucket: AnySheet = sheet({
  type: "aws_s3_bucket",
  title: "S3 bucket",
  pricing: "aws.amazon.com/s3/pricing",
  limits: [
    "Data transfer out of the region is billed apart.",
    "Transfer Acceleration, Replication Time Control, Batch Operations and advanced Storage Lens are not priced.",
    "Bulk retrievals from Glacier Flexible Retrieval cost nothing.",
  ],
  attributes,
  usage,
  references: links,
  components: [
    ...storageClasses.flatMap(componentsOf),
    {
      name: "Object tags",
      unit: "tag-months",
      when: (r) => r.usage.object_tags !== undefined,
      quantity: (r) => r.usage.object_tags,
      price: aws("AmazonS3", "TagStorage-TagHrs"),
    },
  ],
});
