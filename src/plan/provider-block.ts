import type { Configuration } from "./configuration.ts";
import { providersOf } from "./providers-of.ts";
import type { Located } from "./region.ts";

/**
 * The key of the one provider block that a resource uses, such as `aws.eu`: what uses the same block is in the same account. Two blocks may lead to one account as well,
 * but a plan does not say so. Undefined where the plan leaves the block open, and for a block with `for_each` (OpenTofu), whose instances may have an account each.
 */
export function providerBlockOf(configuration: Configuration, { type, name, module, provider }: Located): string | undefined {
  if (!configuration.exists) return undefined;
  const [only, ...others] = providersOf(configuration, configuration.resource(module, type, name), provider, type.split("_", 1)[0] ?? "");
  if (!only || others.length > 0 || JSON.stringify(only.expressions).includes('"each.')) return undefined;
  return only.key;
}
