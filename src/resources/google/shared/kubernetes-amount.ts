import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";

const FACTORS: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ["m", "0.001"],
  ["", 1],
  ["k", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["Ki", 1024],
  ["Mi", 1024 ** 2],
  ["Gi", 1024 ** 3],
]);

/** An amount as Kubernetes writes it, in bytes or cores: "512Mi", "1000m", "0.5": kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity. */
export function kubernetesAmount(written: string): Exact {
  const [, figure, suffix = ""] = /^(\d{1,15}(?:\.\d{1,9})?)([A-Za-z]{0,2})$/.exec(written) ?? [];
  const factor = FACTORS.get(suffix);
  return figure !== undefined && factor !== undefined ? exact(figure).times(exact(factor)) : unpriced(`the amount "${written.slice(0, 40)}" cannot be read`);
}

/** The same of memory, in GiB. */
export function kubernetesGib(written: string): Exact {
  return kubernetesAmount(written).over(1024 ** 3);
}
