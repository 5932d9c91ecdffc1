import { block, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";

export const certificate: AnySheet = sheet({
  type: "aws_acm_certificate",
  title: "ACM certificate",
  pricing: "aws.amazon.com/certificate-manager/pricing",
  limits: ["A private certificate is charged once when it is issued; its yearly renewals and the account's steps of certificates a month are not priced."],
  attributes: {
    certificate_authority_arn: text(),
    options: block({ export: text({ default: "DISABLED", because: "AWS's default" }) }),
  },
  references: { authority: refersTo("certificate_authority_arn", "aws_acmpca_certificate_authority", {}) },
  free: (r) => {
    const isPrivate = r.refs.authority !== undefined || r.certificate_authority_arn !== undefined;
    if (isPrivate) return undefined;
    if (r.options?.export === "ENABLED") unpriced("the prices of exportable public certificates are not known");
    return "public and imported certificates cost nothing";
  },
  components: [
    {
      name: "Private certificate",
      detail: () => "when issued",
      unit: "certificates",
      oneTime: true,
      quantity: () => 1,
      price: aws("AWSCertificateManager", "PrivateCertificatesIssued"),
    },
  ],
});
