import { exact } from "../../../base/exact.ts";
import { count, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { templateAttributes } from "./instance-template.ts";
import { type Templated, templateComponents, templateDisks } from "./template-bill.ts";

const own = count({ because: "as its template has it" });

const attributes = {
  machine_type: text({ default: undefined, because: "as its template has it" }),
  boot_disk: own,
  attached_disk: own,
  scratch_disk: own,
  guest_accelerator: own,
  network_interface: own,
  scheduling: own,
} as const;

const references = {
  template: refersTo("source_instance_template", ["google_compute_instance_template", "google_compute_region_instance_template"], templateAttributes),
} as const;

type Instance = Read<typeof attributes> & Context<{}, typeof references>;

export const instanceFromTemplate: AnySheet = sheet({
  type: "google_compute_instance_from_template",
  title: "Compute Engine instance from a template",
  pricing: "cloud.google.com/compute/all-pricing",
  limits: ["One that overrides more of its template than the machine type has no price; data transfer is not priced."],
  attributes,
  references,
  free: (r) => {
    if (!r.refs.template) unpriced("its instance template is not in this plan");
    const overrides = r.boot_disk + r.attached_disk + r.scratch_disk + r.guest_accelerator + r.network_interface + r.scheduling;
    return overrides > 0 ? unpriced("it overrides blocks of its template") : undefined;
  },
  components: templateComponents(templated),
  parts: [templateDisks(templated)],
});

function templated(r: Instance): Templated {
  return {
    get template() {
      return r.refs.template ?? unpriced("its instance template is not in this plan");
    },
    running: exact(1),
    get machineType() {
      return r.machine_type;
    },
    assume: (text) => r.assume(text),
  };
}
