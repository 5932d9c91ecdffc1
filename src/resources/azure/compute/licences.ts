import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { type Image, isChargedPlan, licenceOf } from "./image-licence.ts";

/** What decides about the software that machines run. */
export interface Licensed {
  readonly image: Image | undefined;
  readonly licenceType: string | undefined;
  /** The plan of an image from the Marketplace. */
  readonly plan: { readonly publisher: string | undefined; readonly product: string | undefined } | undefined;
  readonly count: Exact;
}

/** Software that is charged beside the machine and has no price in the lists that we have. */
export function licenceComponents<R>(of: (r: R) => Licensed): Component<R>[] {
  const licence = (r: R): string | undefined => licenceOf(of(r).image, of(r).licenceType);
  const hours = { unit: "hours", hourly: true, quantity: (r: R) => of(r).count } as const;
  return [
    {
      ...hours,
      name: "Image licence",
      detail: (r) => licence(r) ?? "",
      when: (r) => licence(r) !== undefined,
      price: (r) => unpriced(`the licence of ${licence(r)} is charged by vCPU and has no price in the list`),
    },
    {
      ...hours,
      name: "Marketplace image",
      detail: (r) => of(r).plan?.product ?? "",
      when: (r) => of(r).plan !== undefined && isChargedPlan(of(r).plan?.publisher),
      price: (r) => azure("Azure Marketplace", of(r).plan?.publisher ?? "?", of(r).plan?.product ?? "?", "hour"),
    },
  ];
}
