/** An instance of a cluster of Neptune or DocumentDB. */
interface Instance {
  refs: { cluster: { storage_type: string | undefined } | undefined };
  assume(text: string): void;
}

/** I/O-Optimized is chosen for the cluster and makes its instances dearer. */
export function isOptimized(r: Instance): boolean {
  if (!r.refs.cluster) r.assume("its cluster is not in this plan; assumed standard storage, not I/O-Optimized");
  return r.refs.cluster?.storage_type === "iopt1";
}
