import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

/** AWS's own add-ons: AWS, "AWS add-ons". Those of the Marketplace may have a price of their vendor. */
const OWN =
  /^(vpc-cni|coredns|kube-proxy|eks-pod-identity-agent|eks-node-monitoring-agent|snapshot-controller|metrics-server|cert-manager|external-dns|kube-state-metrics|prometheus-node-exporter|fluent-bit|adot|aws-[a-z0-9-]+|amazon-cloudwatch-observability|amazon-sagemaker-[a-z-]+)$/;

export const addon: AnySheet = sheet({
  type: "aws_eks_addon",
  title: "EKS add-on",
  pricing: "aws.amazon.com/eks/pricing",
  attributes: { addon_name: text() },
  free: ({ addon_name }) => (OWN.test(addon_name ?? "") ? "AWS's add-ons are not billed, what they run on and collect is" : undefined),
  components: [
    {
      name: "Add-on",
      detail: (r) => r.addon_name ?? "",
      unit: "months",
      quantity: () => 1,
      price: (r) => unpriced(`${r.addon_name ?? "it"} is not known to be AWS's own: its vendor may charge for it`),
    },
  ],
});
