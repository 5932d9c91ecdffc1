import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** GB that come with each unit: learn.microsoft.com/azure/event-hubs/event-hubs-faq; 1 TB is taken as 1,000 GB. */
const INCLUDED: Readonly<Record<"Premium" | "Dedicated", number>> = { Premium: 1000, Dedicated: 10_000 };

interface Retaining {
  readonly tier: "Premium" | "Dedicated";
  readonly units: Exact;
  /** GB kept in all. */
  readonly kept: Exact | undefined;
}

/** What is kept beyond what comes with the units. */
export function retention<R>(of: (r: R) => Retaining | undefined): Component<R> {
  return {
    name: "Extended retention",
    unit: "GB-months",
    when: (r) => of(r) !== undefined,
    quantity: (r) => beyondIncluded(of(r)),
    price: (r) => {
      const tier = of(r)?.tier ?? "Premium";
      return azure("Event Hubs", "Event Hubs", tier, `${tier} Extended Retention`);
    },
  };
}

function beyondIncluded(retaining: Retaining | undefined): Exact | undefined {
  if (!retaining?.kept) return undefined;
  const { kept, units, tier } = retaining;
  return kept.minus(units.times(INCLUDED[tier])).max(0);
}
