import { block, flag, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import versions from "./kubernetes-versions.json" with { type: "json" };

const attributes = {
  version: text({ default: undefined, because: "AWS's newest default version, in standard support" }),
  upgrade_policy: block({ support_type: text({ default: "EXTENDED", because: "AWS's default" }) }),
  compute_config: block({ enabled: flag() }),
  control_plane_scaling_config: block({ tier: text({ default: "standard", because: "AWS's default" }) }),
} as const;

export const cluster: AnySheet = sheet({
  type: "aws_eks_cluster",
  title: "EKS cluster",
  pricing: "aws.amazon.com/eks/pricing",
  limits: ["Nodes are priced as node groups and instances; what Auto Mode starts by itself, and hybrid nodes, are not in a plan."],
  attributes,
  components: [
    {
      name: "Control plane",
      unit: "hours",
      hourly: true,
      quantity: (r) => {
        const tier = r.control_plane_scaling_config?.tier ?? "standard";
        if (r.compute_config?.enabled) r.assume("Auto Mode's nodes and their fee are not in the plan and not priced");
        return tier === "standard" ? 1 : unpriced(`the billing words of the control plane tier ${tier} are not known`);
      },
      price: aws("AmazonEKS", "AmazonEKS-Hours:perCluster"),
    },
    {
      name: "Extended support",
      detail: (r) => `Kubernetes ${r.version}`,
      unit: "hours",
      hourly: true,
      when: isInExtendedSupport,
      quantity: () => 1,
      price: aws("AmazonEKS", "AmazonEKS-Hours:extendedSupport"),
    },
  ],
});

/** A cluster that takes standard support only is upgraded by AWS when that ends. */
function isInExtendedSupport(r: Read<typeof attributes> & Context<{}, {}>): boolean {
  if (r.version === undefined || r.upgrade_policy?.support_type === "STANDARD") return false;
  const ends: Readonly<Record<string, string>> = versions.endOfStandardSupport;
  const end = Object.hasOwn(ends, r.version) ? ends[r.version] : undefined;
  return end !== undefined && end < r.asOf;
}
