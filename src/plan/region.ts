import type { Region } from "./change.ts";
import type { Configuration, ConfiguredModule, ConfiguredProvider, ConfiguredResource } from "./configuration.ts";
import { providersOf } from "./providers-of.ts";
import { isRaw, rawOwn } from "./raw.ts";
import { type Cloud, cloudOf, type Found, googleLocation, looksLikeRegion, regionInValues, regionOfZone } from "./region-names.ts";
import type { Values } from "./value.ts";

/** The region to take where the plan names none: one for each cloud, or one name for the cloud that it fits. Azure has none: what names no location there is part of something that does. */
export type DefaultRegion = string | { aws?: string | undefined; google?: string | undefined };

/** What a region is found by. */
export interface Located {
  type: string;
  name: string;
  provider: string;
  module: string;
}

/** Finds the region of resources: in their own values, then in their provider's configuration, then in the team's default. Never guesses. */
export class Regions {
  private readonly plan: { readonly configuration: Configuration };
  private readonly team: DefaultRegion | undefined;
  private readonly answers = new Map<string, Found | string>();

  /** The plan's configuration is read only for a resource that does not name its region itself. */
  constructor(plan: { readonly configuration: Configuration }, team: DefaultRegion | undefined) {
    this.plan = plan;
    this.team = team;
  }

  of(resource: Located, values: Values | undefined): Region {
    const cloud = cloudOf(resource.provider, resource.type);
    if (!cloud) return { known: false, because: "its provider has no regions that costgate knows" };
    const stated = regionInValues(cloud, values);
    if (stated) return known(stated);
    // A zone lies in its provider's region; where that is only guessed at through a reference, the zone knows better.
    const provider = this.providerRegion(cloud, resource);
    const zone = typeof provider !== "string" && provider.constant ? undefined : regionOfZone(cloud, values);
    return zone ? known(zone) : this.orDefault(cloud, provider);
  }

  private providerRegion(cloud: Cloud, resource: Located): Found | string {
    if (cloud === "azure") return "it names no location itself";
    const configured = this.plan.configuration.resource(resource.module, resource.type, resource.name);
    const key = `${cloud} ${configured ? "" : resource.provider} ${configured?.providerKey} ${resource.module}`;
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = this.ofProvider(cloud, resource, configured);
      this.answers.set(key, answer);
    }
    return answer;
  }

  private orDefault(cloud: Cloud, found: Found | string): Region {
    if (typeof found !== "string") return known(found);
    const name = cloud === "azure" ? undefined : typeof this.team === "string" ? this.team : this.team?.[cloud];
    if (name && (typeof this.team === "object" || looksLikeRegion(cloud, name))) return { known: true, name, from: "default of the team" };
    return { known: false, because: found };
  }

  private ofProvider(cloud: Cloud, { provider }: Located, configured: ConfiguredResource | undefined): Found | string {
    if (!this.plan.configuration.exists) return "the plan has no configuration that would name the provider's region";
    const candidates = providersOf(this.plan.configuration, configured, provider, cloud);
    const [first, ...rest] = candidates.map((candidate) => this.ofBlock(cloud, candidate));
    if (first === undefined) return "the configuration has no such provider";
    if (typeof first === "string" || rest.length === 0) return first;
    const agree = rest.every((other) => typeof other !== "string" && other.name === first.name);
    return agree ? first : `the plan does not say which of ${candidates.length} providers it uses`;
  }

  private ofBlock(cloud: Cloud, provider: ConfiguredProvider): Found | string {
    const module = this.plan.configuration.modules.get(provider.module) ?? this.plan.configuration.modules.get("");
    for (const attribute of cloud === "google" ? ["region", "zone"] : ["region"]) {
      if (module && Object.hasOwn(provider.expressions, attribute)) return this.ofExpression(cloud, provider, attribute, module);
    }
    return `provider ${provider.key} sets no region in the configuration`;
  }

  private ofExpression(cloud: Cloud, provider: ConfiguredProvider, attribute: string, module: ConfiguredModule): Found | string {
    const expression = rawOwn(provider.expressions, attribute);
    const value = this.plan.configuration.constantOf(expression, module);
    const isConstant = isRaw(expression) && Object.hasOwn(expression, "constant_value");
    const references = rawOwn(expression, "references");
    const how = isConstant ? "constant" : String(Array.isArray(references) ? references[0] : "an expression");
    const name = typeof value === "string" && attribute === "zone" ? googleLocation(value) : value;
    // A reference may stand within a larger expression: only what has the shape of a region is believed.
    const fits = typeof name === "string" && name !== "" && (isConstant || looksLikeRegion(cloud, name));
    return fits
      ? { name, from: `provider ${provider.key}, ${attribute} ${how}`, ...(isConstant && { constant: true as const }) }
      : `the ${attribute} of provider ${provider.key} comes from ${how}, which the plan does not resolve`;
  }
}

function known({ name, from }: Found): Region {
  return { known: true, name, from };
}
