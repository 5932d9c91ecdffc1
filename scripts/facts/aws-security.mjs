// Writes the tables of identity, security and compliance services. Usage types seen in the peer's queries, or known from AWS's bills (basis inferred).
import { as, writeItems } from "./items.mjs";

const seen = (product, words, pattern) => as(product, words, { peer: { usagetype: pattern } });

writeItems("AWSCertificateManager", "certificatemanager", {
  months: [
    seen("PaidPrivateCA", "Certificate Authority Paid", "/-PaidPrivateCA/"),
    seen("ShortLivedCertificatePrivateCA", "Short lived Certificate Authority", "/-ShortLivedCertificatePrivateCA/"),
  ],
  certificates: [
    seen(
      "PrivateCertificatesIssued",
      "Certificate Issued {0: from 0 to 1000 | 1000: from 1000 to 10000 | 10000: from 10001 and above}",
      "/-PrivateCertificatesIssued/",
    ),
    seen("ShortLivedCertificatesIssued", "Short lived Certificate Issued", "/-ShortLivedCertificatesIssued/"),
    "OCSP Response",
  ],
  queries: ["OCSP Query"],
});

const directory = (product, words, directoryType, directorySize) => as(product, words, { peer: directoryType && { directoryType, directorySize } });
writeItems("AWSDirectoryService", "directoryservice", {
  hours: [
    // By domain controller, of which a directory has two or more.
    directory(
      "Standard Domain Controller for Microsoft Active Directory",
      "Standard Domain Controller for Microsoft Active Directory",
      "Microsoft AD",
      "Standard",
    ),
    directory(
      "Enterprise Domain Controller for Microsoft Active Directory",
      "Enterprise Domain Controller for Microsoft Active Directory",
      "Microsoft AD",
      "Enterprise",
    ),
    directory(
      "Standard Shared Account for Microsoft Active Directory",
      "Standard Shared Account for Microsoft Active Directory",
      "Shared Microsoft AD",
      "Standard",
    ),
    "Enterprise Shared Account for Microsoft Active Directory",
    directory("Small Simple AD", "Small Simple AD or AD Connector", "/Simple\\sAD/i", "Small"),
    directory("Large Simple AD", "Large Simple AD", "/Simple\\sAD/i", "Large"),
    // Regions with Simple AD price both as one item.
    directory("Small AD Connector", "Small Simple AD or AD Connector", "/AD\\sConnector/i", "Small"),
    "Small AD Connector",
    "Large AD Connector",
  ],
});

// CloudHSM Classic is no longer sold.
writeItems(
  "CloudHSM",
  "cloudhsm",
  { hours: [as("CloudHSMv2Usage", "CloudHSM Hourly", { peer: { usagetype: "/CloudHSMv2Usage$/i" } })] },
  { without: [/Classic/, /upfront/] },
);

const VCPU = "{0: per First 500 | 500: per 500 upto 5000 | 5000: per 5000 upto Inf} vCPU Months";
const LOGS = "VPC Flow Log and DNS Processed {0: per First 500 | 500: per Next 2000 | 2500: per Next 7500 | 10000: per Over 10000} GB";
writeItems(
  "AmazonGuardDuty",
  "guardduty",
  {
    events: [
      as("PaidEventsAnalyzed", "CloudTrail Events Processed per Events"),
      "Kubernetes Audit Logs Events Processed {0: per First 100000000 | 100000000: per Next 200000000 | 200000000: per Over 200000000} Events",
      "S3 VPC Flow Log and DNS Processed {0: per First 500000000 | 500000000: per Next 4500000000 | 5000000000: per Over 5000000000} Events",
      "Malware Protection S3 Request Monitored {0: per 0 upto 1000 | 1000: per 1000 upto Inf} Events",
    ],
    GB: [
      as("PaidEventsAnalyzed-Bytes", LOGS),
      `Lambda ${LOGS}`,
      "Malware Protection EBS Data Scanned per GB",
      "On Demand Malware Protection EBS Volume Data Scanned per GB",
      "Malware Protection S3 Data Scanned {0: per 0 upto 1 | 1: per 1 upto Inf} GB",
    ],
    "vCPU-months": [`EC2 vCPU Monitored ${VCPU}`, `EKS vCPU Monitored ${VCPU}`, `Fargate vCPU Monitored ${VCPU}`, / per vCPU-Months$/],
    "ACU-months": [/ per ACU-Months$/],
  },
  { without: [/^Free /] },
);

writeItems(
  "AmazonMacie",
  "macie",
  {
    // A bucket costs 0.10 a month; this is that by the day, whatever the item's words.
    "bucket-days": ["Security Services Amazon Macie Paid Data Inventory Evaluation per buckets per month"],
    "object-days": ["Security Services Amazon Macie Paid Object Monitoring per Object-days"],
    GB: ["Security Services Amazon Macie Sensitive Data Discovery {0: Next 50000 | 50000: Next 450000 | 500000: Over 500000} per GB"],
  },
  // Macie Classic, no longer sold.
  { without: [/^CloudTrail per Events$/, /^Extended Storage/] },
);

writeItems("AmazonInspector", "inspector", {
  assessments: [
    "Agent assessments {0: for First 250 AgentAssessments | 250: for Next 750 AgentAssessments | 1000: for Next 4000AgentAssessments | 5000: for Next 45000 AgentAssessments | 50000: All Other per AgentAssessments}",
    "Network instance assessments {0: for First 250 InstanceAssessments | 250: for Next 750 InstanceAssessments | 1000: for Next 4000InstanceAssessments | 5000: for Next 45000 InstanceAssessments | 50000: All Other per InstanceAssessments}",
  ],
});

writeItems("AmazonInspectorV2", "inspectorv2", {
  hours: [/ Instance hrs$/, / Hourly$/],
  assessments: [/[Rr]esource[- ]assessment$/],
});

writeItems("AWSSecurityHub", "securityhub", {
  checks: ["ComplianceCheck {0: first 100000 | 100000: next 400000 | 500000: over 500000} per Compliance Checks"],
  events: [
    "FindingsIngestion {0: first 10000 FREE | 10000: } per Event",
    as(
      "Rule Evaluation Event",
      "{0: first 1000000 | 1000000: from 1000000 upto 100000000 | 100000000: from 100000000 upto 1000000000 | 1000000000: from 1000000000 upto Inf} per Rule Evaluation Event",
    ),
  ],
});

writeItems("AmazonSecurityLake", "securitylake", {
  GB: ["Security Lake OtherLogs {0: First 10TB | 10240: Next 20TB | 30720: another 20TB | 51200: Over 50TB}", / per GB$/],
});

writeItems("AmazonDetective", "detective", { GB: ["Amazon Detective {0: First 1000 | 1000: Next 4000 | 5000: Next 5000 | 10000: Over 10000}"] });
writeItems("auditmanager", "auditmanager", { assessments: ["Audit Manager resource assessment"] });
writeItems("AWSIAMAccessAnalyzer", "iamaccessanalyzer", {
  requests: ["Checks-AccessCheck per API Requests"],
  months: ["Findings-UnusedAccessAnalysis per Number of Monitored resources"],
});
writeItems("PaymentCryptography", "paymentcryptography", {
  months: ["Encryption Key"],
  requests: ["API Request {0: 0 to 20000000 | 20000000: 20000000 to 220000000 | 220000000: 220000000 to Inf}"],
});

const MAU = "per Requests";
const federated = "non free User Pool Enterprise MAU 0 upto Inf";
writeItems(
  "AmazonCognito",
  "cognito",
  {
    // Monthly active users, after the 50,000 that cost nothing; GovCloud has no such allowance and other steps.
    users: [
      as("CognitoUserPoolsMAU", `User Pool MAU {0: 0 upto 50000 | 50000: 50000 upto 950000 | 950000: 950000 upto 9950000 | 9950000: 9950000 upto Inf} ${MAU}`),
      as(
        "CognitoUserPoolsMAU",
        `User Pool MAU {0: 0 upto 100000 | 100000: 100000 upto 1000000 | 1000000: 1000000 upto 10000000 | 10000000: 10000000 upto Inf} ${MAU}`,
      ),
      `ASF MAU {0: Frist 50000 | 50000: Next 50000 | 100000: Next 900000 | 1000000: Next 9000000 | 10000000: Greater than 10000000} ${MAU}`,
      as("Enterprise MAU", `Enterprise MAU ${MAU}`),
      as("Enterprise MAU", federated),
    ],
    tokens: ["User Pools M2M Tokens Full {0: 0 upto 250000 | 250000: 250000 upto 5000000 | 5000000: 5000000 upto Inf} per CognitoUserPools M2MTokens"],
  },
  // Higher request quotas: what a partial one counts is not said.
  { without: [/^User Pool RPS /] },
);
writeItems("AmazonCognitoSync", "cognitosync", { operations: ["Sync Operation per CognitoSyncOp Mo"], "GB-months": ["Sync Storage per GB Mo"] });

// The steps of authorization requests are not said, and their price was cut in 2025.
writeItems("AmazonVerifiedPermissions", "verifiedpermissions", { requests: [/Polic(y|ies) per API Requests$/] }, { without: [/AuthorizationRequest/] });
