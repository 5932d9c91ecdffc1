import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { elasticSize, instancePrice } from "./plan-sku.ts";

/** An App Service plan. */
export interface Plan {
  /** "P1v3", "EP1" … */
  readonly size: string;
  readonly isLinux: boolean;
  readonly instances: Exact;
  readonly production: boolean;
}

/** What a plan is billed for; `of` finds it in what the sheet's closures see. */
export function planComponents<R>(of: (r: R) => Plan): Component<R>[] {
  const isElastic = (r: R): boolean => elasticSize(of(r).size) !== undefined;
  return [
    {
      name: "Instance usage",
      detail: (r) => `${of(r).isLinux ? "Linux" : "Windows"}, ${of(r).size}`,
      unit: "hours",
      hourly: true,
      when: (r) => !isElastic(r),
      quantity: (r) => of(r).instances,
      price: (r) => instancePrice(of(r).size, of(r).isLinux, of(r).production),
    },
    {
      name: "vCPU",
      detail: (r) => of(r).size,
      unit: "vCPU-hours",
      hourly: true,
      when: isElastic,
      quantity: (r) => of(r).instances.times(elasticSize(of(r).size)?.vcpus ?? 0),
      price: azure("Functions", "Premium Functions", "Premium", "Premium vCPU Duration"),
    },
    {
      name: "Memory",
      detail: (r) => of(r).size,
      unit: "GiB-hours",
      hourly: true,
      when: isElastic,
      quantity: (r) => of(r).instances.times(elasticSize(of(r).size)?.gib ?? 0),
      price: azure("Functions", "Premium Functions", "Premium", "Premium Memory Duration"),
    },
  ];
}
