import type { Exact } from "../../../base/exact.ts";
import { block, count, type Read } from "../../fields.ts";
import { google } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** Where a secret's versions are kept. */
export const replicationAttributes = {
  replication: block(
    { user_managed: block({ replicas: count({ because: "one location", absent: 1 }) }, { because: "automatic replication" }) },
    { because: "automatic replication" },
  ),
} as const;

/** Automatic replication is billed as one location: cloud.google.com/secret-manager/pricing. */
export function locationsOf({ replication }: Read<typeof replicationAttributes>): number {
  return replication?.user_managed?.replicas ?? 1;
}

/** The pricing page has one price for all locations. */
const everywhere = { place: "global" };

/** Lines of a secret and of its versions. */
export function secretLines<R extends { readonly usage: { readonly monthly_access_operations: Exact | undefined } }>(
  versions: (r: R) => Exact | number | undefined,
): Component<R>[] {
  return [
    { name: "Active secret versions", unit: "months", quantity: versions, price: google("Secret Manager", "Secret version replica storage", everywhere) },
    {
      name: "Access operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_access_operations,
      price: google("Secret Manager", "Secret access operations", everywhere),
    },
  ];
}

export const rotations = google("Secret Manager", "Secret rotate operations", everywhere);
