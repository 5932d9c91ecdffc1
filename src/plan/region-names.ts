import type { Values } from "./value.ts";
import { own } from "./value.ts";

/** The clouds whose prices depend on a region. */
export type Cloud = "aws" | "azure" | "google";

/** How each cloud spells its regions. */
const SHAPES: Record<Cloud, RegExp> = {
  aws: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/,
  azure: /^[a-z]+\d*$/,
  google: /^[a-z]+-[a-z]+\d+$/,
};

const CLOUD_OF_PROVIDER: Record<string, Cloud> = { aws: "aws", awscc: "aws", azurerm: "azure", azapi: "azure", google: "google", "google-beta": "google" };

/** By the provider's own name (a mirror keeps it), else by the type's first word (a fork may be called aws-v3). */
export function cloudOf(provider: string, type: string): Cloud | undefined {
  const name = provider.slice(provider.lastIndexOf("/") + 1).replace(/^provider\./, "");
  const known = [name, type.split("_", 1)[0] ?? ""].find((word) => Object.hasOwn(CLOUD_OF_PROVIDER, word));
  return known === undefined ? undefined : CLOUD_OF_PROVIDER[known];
}

export function looksLikeRegion(cloud: Cloud, text: string): boolean {
  return text.length < 40 && SHAPES[cloud].test(text);
}

/** A region and the words that say where it was found. */
export interface Found {
  name: string;
  from: string;
  /** Stated as a constant, not found through a reference that may stand within a larger expression. */
  constant?: true;
}

/** The region that the values of a resource name themselves. */
export function regionInValues(cloud: Cloud, values: Values | undefined): Found | undefined {
  return firstOf(LOOKS[cloud], values);
}

/** The region of the availability zone that the values name: AWS only. */
export function regionOfZone(cloud: Cloud, values: Values | undefined): Found | undefined {
  return cloud === "aws" ? firstOf(ZONES, values) : undefined;
}

function firstOf(looks: readonly Look[], values: Values | undefined): Found | undefined {
  for (const look of looks) {
    const found = look(values);
    if (found) return found;
  }
  return undefined;
}

type Look = (values: Values | undefined) => Found | undefined;

const LOOKS: Record<Cloud, Look[]> = {
  aws: [attribute("region", plain), attribute("arn", awsArn, "ARN"), attribute("id", awsArn, "ARN")],
  azure: [attribute("location", azureLocation), attribute("region", azureLocation)],
  google: [
    attribute("region", googleRegion),
    attribute("location", googleLocation),
    attribute("zone", googleLocation),
    attribute("self_link", googlePath, "self link"),
    attribute("id", googlePath, "id"),
  ],
};

const ZONES: Look[] = [attribute("availability_zone", awsZone, "availability zone"), attribute("availability_zones", awsZone, "availability zone")];

function attribute(name: string, regionOf: (text: string) => string | undefined, from = `attribute ${name}`): Look {
  return (values) => {
    const value = own(values, name);
    const text = Array.isArray(value) ? value[0] : value;
    const region = typeof text === "string" ? regionOf(text) : undefined;
    return region ? { name: region, from } : undefined;
  };
}

function plain(text: string): string | undefined {
  return text || undefined;
}

/** `us-west-2a`, the local zone `us-west-2-lax-1a` and the wavelength zone `us-east-1-wl1-bos-wlz-1` all begin with their region. */
function awsZone(text: string): string | undefined {
  return /^([a-z]{2,}(?:-[a-z]+)+-\d+)(?:[a-z]$|-)/.exec(text)?.[1];
}

/** Global services leave the region of their ARNs empty. */
function awsArn(text: string): string | undefined {
  return text.startsWith("arn:") ? text.split(":", 4)[3] || undefined : undefined;
}

/** "West Europe" and westeurope are the same. */
export function azureLocation(text: string): string | undefined {
  return text.toLowerCase().replaceAll(" ", "") || undefined;
}

function googleRegion(text: string): string | undefined {
  return text.slice(text.lastIndexOf("/") + 1).toLowerCase() || undefined;
}

/** A zone without its letter; a region or multi-region as it is. */
export function googleLocation(text: string): string | undefined {
  const location = googleRegion(text);
  return location && /^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(location)?.[1] ? location.slice(0, -2) : location;
}

function googlePath(text: string): string | undefined {
  const place = /(?:^|\/)projects\/[^/]+\/(?:regions|zones|locations)\/([^/]+)/.exec(text.slice(0, 2000))?.[1];
  return place === undefined ? undefined : googleLocation(place);
}
