/** Why something of a bus costs nothing by itself: the bus of the plan asks for its usage, unless that is stated here. */
export function pricedWithBus(
  { refs: { bus }, usage }: { readonly refs: { readonly bus: { readonly address: string } | undefined }; readonly usage: Readonly<Record<string, unknown>> },
  keys: readonly string[],
): string | undefined {
  return bus && keys.every((key) => usage[key] === undefined) ? `priced inside ${bus.address}` : undefined;
}
