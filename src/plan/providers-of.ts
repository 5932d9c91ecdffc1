import type { Configuration, ConfiguredModule, ConfiguredProvider, ConfiguredResource } from "./configuration.ts";

/** The provider block that a resource uses, through the modules that pass it on; several where the plan leaves it open. `fallback` names it where nothing else does. */
export function providersOf(
  configuration: Configuration,
  configured: ConfiguredResource | undefined,
  provider: string,
  fallback: string,
): ConfiguredProvider[] {
  const { providers } = configuration;
  if (!configured) return namesakes(providers, provider.slice(provider.lastIndexOf("/") + 1) || fallback, provider);
  const { providerKey, module } = configured;
  const local = providerKey.slice(providerKey.lastIndexOf(":") + 1).replace(/^provider\./, "");
  const own = providers.get(providerKey) ?? providers.get(module.path === "" ? local : `${module.path}:${local}`);
  if (own && (own.isConfigured || own.module === "") && !isEmptyProxy(own)) return [own];
  const parents = own?.fullName && own.alias === undefined ? inherited(providers, own.fullName, module) : undefined;
  return parents ? [parents] : namesakes(providers, own?.name ?? (local.split(".", 1)[0] || fallback), own?.fullName);
}

type Providers = Configuration["providers"];

/** Since Terraform 1.1 a child's provider without settings is the parent's default one: what is passed explicitly stands under the parent's key. */
function inherited(providers: Providers, fullName: string, from: ConfiguredModule): ConfiguredProvider | undefined {
  for (let module = from.call?.parent; module; module = module.call?.parent) {
    const { path } = module;
    for (const provider of providers.values()) {
      const fits = provider.fullName === fullName && provider.alias === undefined && provider.module === path;
      if (fits && (provider.isConfigured || path === "")) return provider;
    }
  }
  return undefined;
}

/** All blocks of a provider. Older plans do not say which of them a module was passed, and none does for what has left the configuration. */
function namesakes(providers: Providers, name: string, fullName: string | undefined): ConfiguredProvider[] {
  const isSame = (provider: ConfiguredProvider): boolean =>
    fullName?.includes("/") && provider.fullName ? provider.fullName === fullName : provider.name === name.replace(/^provider\./, "");
  return [...providers.values()].filter((provider) => isSame(provider) && (provider.isConfigured || provider.module === ""));
}

/** A child's `provider "aws" { alias = … }` without settings only stands for what is passed. */
function isEmptyProxy(provider: ConfiguredProvider): boolean {
  return provider.module !== "" && Object.keys(provider.expressions).length === 0;
}
