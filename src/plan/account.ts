import type { Configuration, ConfiguredProvider } from "./configuration.ts";
import { providersOf } from "./providers-of.ts";
import { rawOwn } from "./raw.ts";
import type { Located } from "./region.ts";
import { type Cloud, cloudOf } from "./region-names.ts";
import { own, type Values } from "./value.ts";

/** Whose bill a resource is on: an AWS account, an Azure subscription or a Google project, from its own values, else from its provider's configuration. Undefined where neither tells. */
export function accountOf(resource: Located, values: Values | undefined, configuration: () => Configuration): string | undefined {
  const cloud = cloudOf(resource.provider, resource.type);
  return cloud && (inValues(cloud, values) ?? inProvider(cloud, resource, configuration()));
}

function inValues(cloud: Cloud, values: Values | undefined): string | undefined {
  const text = (attribute: string): string => {
    const value = own(values, attribute);
    return typeof value === "string" ? value.slice(0, LONGEST) : "";
  };
  if (cloud === "aws") return accountInArn(text("arn")) ?? accountInArn(text("id"));
  if (cloud === "azure") return subscriptionIn(text("id"));
  return text("project") || undefined;
}

const LONGEST = 2048;

function accountInArn(text: string): string | undefined {
  return /^arn:[a-z-]+:[^:]*:[^:]*:(\d{12}):/.exec(text)?.[1];
}

function subscriptionIn(text: string): string | undefined {
  return /^\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(text)?.[1]?.toLowerCase();
}

/** All blocks that it may use must agree. */
function inProvider(cloud: Cloud, { module, type, name, provider }: Located, configuration: Configuration): string | undefined {
  const blocks = providersOf(configuration, configuration.resource(module, type, name), provider, cloud);
  const accounts = new Set(blocks.map((block) => ofBlock(cloud, block, configuration)));
  const [only] = accounts;
  return accounts.size === 1 ? only : undefined;
}

function ofBlock(cloud: Cloud, { module, expressions }: ConfiguredProvider, configuration: Configuration): string | undefined {
  const scope = configuration.modules.get(module) ?? configuration.modules.get("");
  const value = (expression: unknown): unknown => scope && configuration.constantOf(expression, scope);
  if (cloud !== "aws") {
    const given = value(rawOwn(expressions, cloud === "azure" ? "subscription_id" : "project"));
    return typeof given === "string" && given !== "" ? (cloud === "azure" ? given.toLowerCase() : given) : undefined;
  }
  const roles = rawOwn(expressions, "assume_role");
  const role = value(rawOwn(Array.isArray(roles) ? roles.at(-1) : roles, "role_arn"));
  if (typeof role === "string") return accountInArn(role.slice(0, LONGEST));
  const allowed = value(rawOwn(expressions, "allowed_account_ids"));
  const [one, ...others] = Array.isArray(allowed) ? (allowed as unknown[]) : [];
  return typeof one === "string" && others.length === 0 ? one : undefined;
}
