import { type Exact, exact } from "../../../base/exact.ts";

/** Where a cluster or a pool is, and in how many named zones its nodes run; 0: none is named. */
interface Placed {
  readonly location: string | undefined;
  readonly node_locations: number;
}

/** "europe-west1-b", a zone; without a location the provider's zone holds the cluster. */
export function isZonal({ location }: { readonly location: string | undefined }): boolean {
  return location === undefined || /-[a-z]$/.test(location);
}

/** GKE, "Regional clusters": nodes in three zones unless they are named. A zonal cluster names the zones beside its own. */
export function zonesOf(cluster: Placed): Exact {
  if (isZonal(cluster)) return exact(1 + cluster.node_locations);
  return exact(cluster.node_locations || 3);
}
