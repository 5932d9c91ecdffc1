import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { type Product, product } from "../../product.ts";
import type { Component } from "../../sheet.ts";
import { type Deployment, deploymentType, foundry, modelName } from "./deployment.ts";
import { type TokenKind, tokenMeter } from "./model-meters.ts";

/** Tokens of a deployment that is paid by use; `isThere` says whether its model is billed by them. */
export function tokenComponents(isThere: (r: Deployment) => boolean): Component<Deployment>[] {
  return [
    tokens("Input tokens", "input", isThere, (r) => r.usage.monthly_language_input_tokens ?? requested(r, "input", "share not cached", uncached(r))),
    tokens(
      "Cached input tokens",
      "cached",
      (r) => isThere(r) && (r.usage.monthly_language_cached_input_tokens ?? r.usage.cached_input_share) !== undefined,
      (r) => r.usage.monthly_language_cached_input_tokens ?? requested(r, "input", "cached share", cachedShare(r)),
    ),
    tokens("Output tokens", "output", isThere, (r) => r.usage.monthly_language_output_tokens ?? requested(r, "output")),
  ];
}

type Quantity = Component<Deployment>["quantity"];

function tokens(name: string, kind: TokenKind, when: (r: Deployment) => boolean, quantity: Quantity): Component<Deployment> {
  return {
    name,
    detail: modelName,
    detailNames: "model",
    unit: "tokens",
    when,
    quantity,
    price: (r) => foundry(r, tokenMeter(modelName(r), r.model?.version, deploymentType(r), kind)),
  };
}

function cachedShare(r: Deployment): Exact {
  const share = r.usage.cached_input_share ?? exact(0);
  return share.gt(1) ? unpriced("usage cached_input_share is more than all") : share;
}

function uncached(r: Deployment): Exact {
  return exact(1).minus(cachedShare(r));
}

/** Requests by the tokens of one; undefined while either is not known. */
function requested(r: Deployment, direction: "input" | "output", part?: string, share?: Exact): Product | undefined {
  const [requests, each] = [r.usage.monthly_requests, r.usage[`request_${direction}_tokens`]];
  if (!requests || !each) return undefined;
  const all = product({ requests, [`${direction} tokens a request`]: each });
  return part && share ? all.times(part, share) : all;
}
