import type { Exact } from "../../../base/exact.ts";
import { google } from "../../price-query.ts";
import { type AnyPart, type Component, part } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/disk.ts";
import { machineComponents } from "../shared/machine.ts";
import { addressesOf, disksOf, machinesOf, type Template } from "./instance-template.ts";
import { isSpot } from "./scheduling.ts";

/** Machines made of a template. Getters that read when asked. */
export interface Templated {
  readonly template: Template;
  /** How many run. */
  readonly running: Exact;
  /** Where they have another machine type than the template. */
  readonly machineType?: string | undefined;
  readonly assume: (text: string) => void;
}

/** What machines made of a template are billed for, without their disks. */
export function templateComponents<R>(of: (r: R) => Templated): Component<R>[] {
  return [
    ...machineComponents((r: R) => {
      const made = of(r);
      return machinesOf(
        made.template,
        () => made.running,
        () => made.machineType,
      );
    }),
    {
      name: "External IP addresses",
      detail: (r) => (isSpot(of(r).template) ? "spot" : "standard"),
      unit: "hours",
      hourly: true,
      when: (r) => addressesOf(of(r).template) > 0,
      quantity: (r) => of(r).running.times(addressesOf(of(r).template)),
      price: (r) => {
        const spot = isSpot(of(r).template);
        const words = spot ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM";
        return google("Compute Engine", words, { place: "global", purchase: spot ? "spot" : "on-demand" });
      },
    },
  ];
}

/** The persistent disks of machines made of a template. */
export function templateDisks<R>(of: (r: R) => Templated): AnyPart<R> {
  return part({
    name: "disk",
    each: (r: R) => {
      const made = of(r);
      return disksOf(made.template, () => made.running, made.assume);
    },
    components: diskComponents<Disk>((disk) => disk),
  });
}
