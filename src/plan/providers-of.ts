import type { Configuration, ConfiguredModule, ConfiguredProvider, ConfiguredResource } from "./configuration.ts";
import type { Cloud } from "./region-names.ts";

/** The provider blocks that a resource may use: one, or several where the plan leaves it open. `provider` is the name that the plan gives, for what has left the configuration. */
export function providersOf(configuration: Configuration, configured: ConfiguredResource | undefined, provider: string, cloud: Cloud): ConfiguredProvider[] {
  return configured ? used(configuration, configured, cloud) : namesakes(configuration, provider.slice(provider.lastIndexOf("/") + 1) || cloud, provider);
}

/** The provider block that a resource uses, through the modules that pass it on; several where an old plan leaves it open. */
function used(configuration: Configuration, { providerKey, module }: ConfiguredResource, cloud: Cloud): ConfiguredProvider[] {
  const { providers } = configuration;
  const local = providerKey.slice(providerKey.lastIndexOf(":") + 1).replace(/^provider\./, "");
  const own = providers.get(providerKey) ?? providers.get(module.path === "" ? local : `${module.path}:${local}`);
  if (own && (own.isConfigured || own.module === "") && !isEmptyProxy(own)) return [own];
  const inherited = own?.fullName && own.alias === undefined ? inheritedBy(configuration, own.fullName, module) : undefined;
  return inherited ? [inherited] : namesakes(configuration, own?.name ?? (local.split(".", 1)[0] || cloud), own?.fullName);
}

/** Since Terraform 1.1 a child's provider without settings is the parent's default one: what is passed explicitly stands under the parent's key. */
function inheritedBy(configuration: Configuration, fullName: string, from: ConfiguredModule): ConfiguredProvider | undefined {
  for (let module = from.call?.parent; module; module = module.call?.parent) {
    const { path } = module;
    for (const provider of configuration.providers.values()) {
      const fits = provider.fullName === fullName && provider.alias === undefined && provider.module === path;
      if (fits && (provider.isConfigured || path === "")) return provider;
    }
  }
  return undefined;
}

/** All blocks of a provider. Older plans do not say which of them a module was passed, and none does for what has left the configuration. */
function namesakes(configuration: Configuration, name: string, fullName: string | undefined): ConfiguredProvider[] {
  const isSame = (provider: ConfiguredProvider): boolean =>
    fullName?.includes("/") && provider.fullName ? provider.fullName === fullName : provider.name === name.replace(/^provider\./, "");
  return [...configuration.providers.values()].filter((provider) => isSame(provider) && (provider.isConfigured || provider.module === ""));
}

/** A child's `provider "aws" { alias = … }` without settings only stands for what is passed. */
function isEmptyProxy(provider: ConfiguredProvider): boolean {
  return provider.module !== "" && Object.keys(provider.expressions).length === 0;
}
