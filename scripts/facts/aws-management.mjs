// Writes the tables of what manages and watches other services. Usage types seen in the peer's queries, or known from AWS's bills (basis inferred).
import { as, writeItems } from "./items.mjs";

const seen = (product, words, pattern) => as(product, words, { peer: { usagetype: pattern } });

writeItems("AmazonStates", "states", {
  transitions: [seen("StateTransition", "AWS Step Functions", "/StateTransition/")],
  "GB-seconds": [
    seen(
      "StepFunctions-GB-Second",
      "Duration of Workflows {0: from 0 to 3600000 | 3600000: from 3600000 to 18000000 | 18000000: over 18000000}",
      "/StepFunctions-GB-Second/",
    ),
  ],
  requests: [seen("StepFunctions-Request", "Number of Workflow Requests", "/StepFunctions-Request/")],
});

writeItems("AWSEvents", "events", {
  events: [
    "CloudWatch Events",
    as("Event-64K-Chunks#Custom Event", "CloudWatch Events Custom Event", { peer: { usagetype: "/Event-64K-Chunks/", eventType: "Custom Event" } }),
    as("Event-64K-Chunks#Partner Event", undefined, { peer: { usagetype: "/Event-64K-Chunks/", eventType: "Partner Event" } }),
    seen("Event-8K-Chunks", "CloudWatch Events Discovery Event", "/Event-8K-Chunks/"),
  ],
  invocations: [
    "CloudWatch Events APIDestination",
    as("Scheduled Invocation", "Scheduled Invocation {0: for 0 to 14000000 | 14000000: for 14000000 to Inf} Invocations"),
  ],
  requests: ["Pipe Request per 64K-Chunks"],
  GB: [seen("ArchivedEvents-Bytes", "CloudWatch Events Archive Event", "/ArchivedEvents-Bytes/")],
  "GB-months": [seen("TimedStorage-ByteHrs", "CloudWatch Events Event Storage", "/TimedStorage-ByteHrs/")],
});

const EVALUATIONS = "{0: first 100000 | 100000: next 400000 | 500000: 500001 and more}";
writeItems("AWSConfig", "config", {
  items: [
    seen("ConfigurationItemRecorded", "Config", "/ConfigurationItemRecorded$/i"),
    seen("CustomConfigItemRecorded", "Config Custom", "/CustomConfigItemRecorded$/i"),
    as("ConfigurationItemRecordedDaily", "Config configurationItemRecordedDaily"),
  ],
  evaluations: [
    seen("ConfigRuleEvaluations", `Config Rules ${EVALUATIONS}`, "/^[A-Z0-9]*-ConfigRuleEvaluations$/i"),
    // GovCloud's steps stand under each other's names there: the last costs more than the first.
    as("ConformancePackEvaluations", `Config Conformance Packs ${EVALUATIONS}`, { withoutPlaces: ["us-gov-east-1", "us-gov-west-1"] }),
    `Config Rules ProactiveConfigRuleEvaluation ${EVALUATIONS}`,
  ],
});

writeItems("AWSCloudTrail", "cloudtrail", {
  events: [
    as("DataEventsRecorded", "Data Events Recorded", { peer: { family: "Management Tools - AWS CloudTrail Data Events Recorded" } }),
    as("PaidEventsRecorded", "Management Paid Events Recorded", { peer: { family: "Management Tools - AWS CloudTrail Paid Events Recorded" } }),
    seen("InsightsEvents", "Insights Events", "/.*-InsightsEvents$/i"),
  ],
  GB: [
    "Ingestion Bytes {0: First 5TB | 5120: Next 20TB | 25600: Over 25TB}",
    "Ingestion Bytes-1yearstore",
    "Ingestion Bytes-1yearstore-other-data-sources",
    "QueryScanned Bytes",
  ],
  "GB-months": ["Management PaidStorage ByteHrs"],
});

const TIME = "/Resource-Processing-Time$/i";
writeItems("AWSCloudFormation", "cloudformation", {
  operations: [
    seen("Resource-Invocation-Count", "CloudFormation-ResourceProvider-Invocation per Operations", "/Resource-Invocation-Count$/i"),
    ...["Count", "Operations", "Unit"].map((unit) => as("CloudFormation-Hook-Invocation", `CloudFormation-Hook-Invocation per ${unit}`)),
  ],
  seconds: [
    seen("Resource-Processing-Time", "CloudFormation-ResourceProvider-Duration per Second", TIME),
    seen("Resource-Processing-Time", "CloudFormation-ResourceProvider-Duration per seconds", TIME),
    as("CloudFormation-Hook-Duration", "CloudFormation-Hook-Duration per seconds"),
  ],
});

writeItems(
  "AWSSystemsManager",
  "systemsmanager",
  {
    // An advanced parameter costs 0.05 a month, by the hour.
    hours: [
      seen("PS-Advanced-Param-Tier1", "Advanced Parameter", "/PS-Advanced-Param-Tier1/"),
      seen("MI-AdvInstances-Hrs", "Instance advanced per UnitHrs", "/MI-AdvInstances-Hrs/"),
    ],
    requests: [
      seen("PS-Param-Processed-Tier2", "Advanced Parameter Standard Throughput per API Request", "/PS-Param-Processed-Tier2/"),
      "Parameter Higher Throughputper API Request",
      "Get Configuration Call",
      "Get or Describe per API Requests",
      "OpsItem API Request",
    ],
    configurations: ["Configuration Received"],
    items: ["Ops Item"],
    steps: ["Step Basic per Steps"],
    GB: ["DataTransfer per GB"],
    "GB-months": ["Storage per GB Mo"],
    months: [as("response plan", "response plan months")],
  },
  { without: [/^Step Duration per Units$/, /^advanced or standard$/] },
);

writeItems("AmazonGrafana", "grafana", {
  "user-months": [
    seen("Grafana:EditorUser", "User Fees Editor", "/Grafana:EditorUser$/i"),
    seen("Grafana:ViewerUser", "User Fees Viewer", "/Grafana:ViewerUser$/i"),
    "User Fees Enterprise Plugins User",
  ],
});

writeItems("AmazonPrometheus", "prometheus", {
  samples: [
    as(
      "AMP:MetricSampleCount",
      "Metric {0: from 0 to 40000000 | 40000000: from 40000000 to 2000000000 | 2000000000: from 2000000000 to 252000000000 | 252000000000: from 252000000000 to Inf} per Metric Datapoints",
    ),
    // Not the samples of the ladder above, whose name it has.
    as("Metric from 0 to Inf per Metric Datapoints", "Metric from 0 to Inf per Metric Datapoints"),
    "API Request {0: from 0 to Inf} per Metric Datapoints",
  ],
  hours: ["Metric {0: from 0 to Inf} per Collector Hours"],
  "GB-months": [as("AMP:MetricStorageByteHrs", "Storage {0: from 0 to 10 | 10: from 10 to Inf} per GB-Mo")],
});

writeItems("AWSXRay", "xray", { traces: [as("XRay-TracesStored", "Traces Stored"), "Traces Stored Insights", "Traces Retrieved", "Traces Scanned"] });
writeItems("AWSServiceCatalog", "servicecatalog", { requests: ["API Calls {0: 0 | 1000: over 1000}"] });
writeItems("AWSResilienceHub", "resiliencehub", { months: ["Resilience Hub Application"] });
writeItems("AWSFIS", "fis", { minutes: ["Developer Tools Action ActionMinute", "Developer Tools Multi-Account Action ActionMinuteAccount"] });
writeItems("AWSBudgets", "budgets", {
  days: [as("Budget Actions", "Budget Actions Inf per day")],
  messages: [as("Budgets Reports Distribution", "Budgets Reports Distribution Inf per Message")],
});
writeItems("AWSCostExplorer", "costexplorer", { requests: ["API Request"], "record-months": ["Storage per UsageRecord month"] });
writeItems("AWSBillingConductor", "billingconductor", {
  "account-months": ["AWS Billing Conductor proforma-accounts {0: 0 to 500 | 500: 500 to 2000 | 2000: 2000 to Inf}"],
});
writeItems("AWSCloudMap", "cloudmap", { requests: ["API Call", "API Call DIR-API-Calls"], months: ["Resource"] });
writeItems("AmazonSWF", "swf", {
  workflows: ["InitiatedWorkflows"],
  actions: ["InitiatedActions"],
  "workflow-days": ["OpenWorkflowDays", "ClosedRetainedWorkflowDays"],
});
