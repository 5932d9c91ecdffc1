import { type Exact, exact } from "../../../base/exact.ts";
import { block, count, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, type Referred, referredBy, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Template, templateAttributes } from "./instance-template.ts";
import { type Templated, templateComponents, templateDisks } from "./template-bill.ts";

const attributes = {
  target_size: number({ default: undefined, because: "the autoscaler decides" }),
  version: count({ because: "one template" }),
} as const;

const usage = { instances: usageNumber("instances that run on average") } as const;

const scaler = {
  autoscaling_policy: block({ min_replicas: number(), max_replicas: number(), mode: text({ default: "ON", because: "Google's default" }) }),
} as const;

const references = {
  template: refersTo("version.instance_template", ["google_compute_instance_template", "google_compute_region_instance_template"], templateAttributes),
  zonal: referredBy("google_compute_autoscaler", "target", scaler),
  regional: referredBy("google_compute_region_autoscaler", "target", scaler),
  named: referredBy("google_compute_per_instance_config", "instance_group_manager", {}),
  namedRegional: referredBy("google_compute_region_per_instance_config", "region_instance_group_manager", {}),
} as const;

type Group = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const instanceGroupManager: AnySheet = sheet({
  type: ["google_compute_instance_group_manager", "google_compute_region_instance_group_manager"],
  title: "Managed instance group",
  pricing: "cloud.google.com/compute/all-pricing",
  limits: [
    "The number of instances is target_size, else the autoscaler's least; low and high are min_replicas and max_replicas.",
    "A group of several versions is priced as the first of them; standby pools and data transfer are not priced.",
  ],
  attributes,
  usage,
  references,
  free: (r) => (r.refs.template ? undefined : unpriced("its instance template is not in this plan")),
  components: templateComponents(templated),
  parts: [templateDisks(templated)],
});

function templated(r: Group): Templated {
  return {
    get template() {
      return templateOf(r);
    },
    get running() {
      return instancesOf(r);
    },
    assume: (text) => r.assume(text),
  };
}

function templateOf(r: Group): Template {
  const found = r.refs.template ?? unpriced("its instance template is not in this plan");
  if (r.version > 1) r.assume(`priced as the first of ${r.version} versions`);
  return found;
}

/** Google, "Adding an instance with a per-instance configuration": each has an instance, also beyond the target size. */
function sizeOf(r: Group): Exact | undefined {
  const named = r.refs.named.length + r.refs.namedRegional.length;
  return named > 0 ? exact(named).max(r.target_size ?? 0) : r.target_size;
}

/** As the team says, else as set, else the least that the autoscaler keeps. */
function instancesOf(r: Group): Exact {
  const found = scalerOf(r);
  const said = r.usage.instances ?? sizeOf(r);
  if (!found) return said ?? unpriced("target_size is not set, and no autoscaler in this plan targets it");
  const { autoscaling_policy: policy, address } = found;
  const value = said ?? policy?.min_replicas ?? unpriced("min_replicas is not set");
  if (!said) r.assume("it scales by itself: counted at the least, min_replicas (give usage instances)");
  return r.scaled({ value, least: () => policy?.min_replicas, most: () => policy?.max_replicas, by: "max_replicas", of: address });
}

/** Google's "Turn off or restrict an autoscaler": one that is off scales nothing. */
function scalerOf(r: Group): Referred<typeof scaler> | undefined {
  const [found] = [...r.refs.zonal, ...r.refs.regional];
  return found?.autoscaling_policy?.mode === "OFF" ? undefined : found;
}
