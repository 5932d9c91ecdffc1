import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";

/** The product, SKU and meter of a size; `os` is " - Linux" or "". */
type Words = (size: string, os: string, match: RegExpExecArray) => readonly [product: string, sku: string, meter: string];

const PLAN = "Azure App Service";

/** Sizes that are billed by the instance, with the words of the price list for them; sizes have one case there. */
const SIZES: readonly (readonly [size: RegExp, words: Words])[] = [
  [/^(?:D1|SHARED)$/, () => [`${PLAN} Shared Plan`, "Shared", "Shared App"]],
  [/^B[1-3]$/, (size, os) => [`${PLAN} Basic Plan${os}`, size, os ? size : `${size} App`]],
  [/^S[1-3]$/, (size, os) => [`${PLAN} Standard Plan${os}`, size, `${size} App`]],
  [/^P([1-4])(?:V1)?$/, (_, _os, [, number]) => [`${PLAN} Premium Plan`, `P${number}`, `P${number} App`]],
  [/^P([1-3])V([23])$/, (_, os, [, number, version]) => [`${PLAN} Premium v${version} Plan${os}`, `P${number} v${version}`, `P${number} v${version} App`]],
  [/^P(0V3|[1-5]MV3)$/, (_, os, [, rest]) => [`${PLAN} Premium v3 Plan${os}`, `P${lower(rest)}`, `P${lower(rest)} App`]],
  [/^P(\dM?V4)$/, (_, os, [, rest]) => [`${PLAN} Premium v4 Plan${os}`, `P${lower(rest)}`, `P${lower(rest)}`]],
  [/^PC[2-4]$/, (size) => [`${PLAN} Premium Windows Container Plan`, size, `${size} App`]],
  [/^I[1-3]$/, (size, os) => [`${PLAN} Isolated Plan${os}`, size, `${size} App`]],
  [/^I([1-6])V2$/, (_, os, [, number]) => [`${PLAN} Isolated v2 Plan${os}`, `I${number} v2`, `I${number} v2 App`]],
  [/^I([1-5]MV2)$/, (_, os, [, rest]) => [`${PLAN} Isolated v2 Plan${os}`, `I${lower(rest)}`, `I${lower(rest)} App`]],
  [/^I(\dM?V4)$/, (_, os, [, rest]) => [`${PLAN} Isolated v4 Plan${os}`, `I${lower(rest)}`, `I${lower(rest)}`]],
];

function lower(text: string | undefined): string {
  return (text ?? "").toLowerCase();
}

/** Sizes of which Windows costs as much as Linux in a dev/test subscription: azure.microsoft.com/pricing/offers/dev-test. */
const DEV_TEST = /^(?:[BS][1-3]|P\dM?V[234])$/;

/** Why a size costs nothing by itself; undefined where it does cost something. */
export function freeSize(size: string): string | undefined {
  if (/^F1$/i.test(size)) return "the free size of App Service";
  if (/^(?:Y1|FC1)$/i.test(size)) return "a consumption plan is billed by what its function apps execute";
  if (/^WS[1-3]$/i.test(size)) return "a workflow plan is billed with its logic apps";
  return undefined;
}

/** Sizes of Premium Functions: learn.microsoft.com/azure/azure-functions/functions-premium-plan. */
const ELASTIC: Readonly<Record<string, { vcpus: number; gib: number }>> = {
  EP1: { vcpus: 1, gib: 3.5 },
  EP2: { vcpus: 2, gib: 7 },
  EP3: { vcpus: 4, gib: 14 },
};

/** What one instance of a size of Premium Functions has, which is billed by vCPU and memory; undefined for other sizes. */
export function elasticSize(size: string): { vcpus: number; gib: number } | undefined {
  return ELASTIC[size.toUpperCase()];
}

/** The price of an instance. Unpriced for a size that is not known. */
export function instancePrice(size: string, isLinux: boolean, production: boolean): PriceQuery {
  const upper = size.toUpperCase();
  for (const [pattern, words] of SIZES) {
    const match = pattern.exec(upper);
    if (!match) continue;
    const purchase = !production && !isLinux && DEV_TEST.test(upper) ? "dev-test" : "on-demand";
    return azure(PLAN, ...words(upper, isLinux ? " - Linux" : "", match), { purchase });
  }
  return unpriced(`${size} is no size that this version knows`);
}
