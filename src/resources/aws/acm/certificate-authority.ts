import { block, flag, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Billing words by the mode of the authority. */
const MODES = new Map([
  ["GENERAL_PURPOSE", { name: "general purpose", authority: "PaidPrivateCA", issued: "PrivateCertificatesIssued" }],
  ["SHORT_LIVED_CERTIFICATE", { name: "short-lived certificates", authority: "ShortLivedCertificatePrivateCA", issued: "ShortLivedCertificatesIssued" }],
]);

function modeOf(mode: string): { name: string; authority: string; issued: string } {
  return MODES.get(mode) ?? unpriced(`the price of the mode ${mode} is not known`);
}

export const certificateAuthority: AnySheet = sheet({
  type: "aws_acmpca_certificate_authority",
  title: "Private certificate authority",
  pricing: "aws.amazon.com/private-ca/pricing",
  limits: [
    "The first 30 days of an account's first authority are free.",
    "Certificates that ACM issues from it in this plan are priced as aws_acm_certificate.",
  ],
  attributes: {
    usage_mode: text({ default: "GENERAL_PURPOSE", because: "AWS's default" }),
    revocation_configuration: block({ ocsp_configuration: block({ enabled: flag({ default: false, because: "required within its block" }) }) }),
  },
  usage: {
    monthly_requests: usageNumber("Certificates issued a month, those of ACM left out"),
    monthly_ocsp_certificates: usageNumber("Certificates a month for which OCSP answers are made"),
    monthly_ocsp_queries: usageNumber("OCSP queries a month"),
  },
  components: [
    {
      name: "Authority",
      detail: (r) => modeOf(r.usage_mode).name,
      unit: "months",
      quantity: () => 1,
      price: (r) => aws("AWSCertificateManager", modeOf(r.usage_mode).authority),
    },
    {
      name: "Certificates issued",
      unit: "certificates",
      quantity: (r) => r.usage.monthly_requests,
      price: (r) => aws("AWSCertificateManager", modeOf(r.usage_mode).issued),
      sharedTiers: true,
    },
    {
      name: "OCSP responses",
      unit: "certificates",
      when: (r) => r.revocation_configuration?.ocsp_configuration?.enabled === true,
      quantity: (r) => r.usage.monthly_ocsp_certificates,
      price: aws("AWSCertificateManager", "OCSP Response"),
    },
    {
      name: "OCSP queries",
      unit: "queries",
      when: (r) => r.revocation_configuration?.ocsp_configuration?.enabled === true,
      quantity: (r) => r.usage.monthly_ocsp_queries,
      price: aws("AWSCertificateManager", "OCSP Query"),
    },
  ],
});
