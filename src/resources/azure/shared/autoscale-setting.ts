import type { Exact } from "../../../base/exact.ts";
import { block, blocks, flag, number, unpriced } from "../../fields.ts";
import type { Scaled } from "../../scaled.ts";
import { type Reference, type Referred, referredBy } from "../../sheet.ts";

const attributes = {
  enabled: flag({ default: true, because: "the provider's default" }),
  profile: blocks({ capacity: block({ minimum: number(), maximum: number() }) }),
} as const;

/** The autoscaling of a scale set or an App Service plan, which is a resource of its own. */
export const autoscaleSettings: Reference<typeof attributes, true, {}> = referredBy("azurerm_monitor_autoscale_setting", "target_resource_id", attributes);

type Setting = Referred<typeof attributes>;

/** A count that an autoscale setting of the plan may move between the bounds of its profiles; else as it is. */
export function autoscaled(r: { scaled(one: Scaled): Exact; refs: { autoscale: readonly Setting[] } }, value: Exact): Exact {
  const setting = r.refs.autoscale.find(({ enabled }) => enabled);
  if (!setting) return value;
  return r.scaled({
    value,
    least: () => bound(setting, "minimum", (a, b) => a.min(b)),
    most: () => bound(setting, "maximum", (a, b) => a.max(b)),
    by: "profile.capacity.maximum",
    of: setting.address,
  });
}

function bound({ profile }: Setting, which: "minimum" | "maximum", pick: (a: Exact, b: Exact) => Exact): Exact | undefined {
  const all = profile.map(({ capacity }) => capacity?.[which] ?? unpriced(`profile.capacity.${which} is not set`));
  return all.length > 0 ? all.reduce(pick) : undefined;
}
