import { blocks, count, flag, type Read, text, texts, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  enable_logging: flag({ default: true, because: "AWS provider: enable_logging" }),
  event_selector: blocks({ include_management_events: flag({ default: true, because: "AWS provider: include_management_events" }), data_resource: count() }),
  advanced_event_selector: blocks({ field_selector: blocks({ field: text({ default: "" }), equals: texts() }) }),
  insight_selector: count(),
};

const usage = {
  monthly_additional_management_events: usageNumber("Management events a month that further trails deliver; those of an account's first trail are free"),
  monthly_data_events: usageNumber("Data events a month"),
  monthly_insight_events: usageNumber("Events a month that CloudTrail Insights analyses"),
};

type Trail = Read<typeof attributes> & Context<typeof usage, {}>;

/** Whether advanced selectors ask for a category of events: Management, Data or NetworkActivity. */
function selects(r: Trail, category: string): boolean {
  return r.advanced_event_selector.some(({ field_selector }) => field_selector.some((one) => one.field === "eventCategory" && one.equals.includes(category)));
}

/** A trail records management events unless its selectors say otherwise. */
function recordsManagement(r: Trail): boolean {
  if (r.advanced_event_selector.length > 0) return selects(r, "Management");
  return r.event_selector.length === 0 || r.event_selector.some((one) => one.include_management_events);
}

function recordsData(r: Trail): boolean {
  return selects(r, "Data") || r.event_selector.some((one) => one.data_resource > 0);
}

export const trail: AnySheet = sheet({
  type: "aws_cloudtrail",
  title: "CloudTrail trail",
  pricing: "aws.amazon.com/cloudtrail/pricing",
  limits: [
    "Whether it is the account's first trail, whose management events are free, is for the usage to say.",
    "Its bucket, log group, topic and key are billed themselves.",
    "Insights are priced for management events.",
  ],
  attributes,
  usage,
  free: (r) => (r.enable_logging ? undefined : "its logging is off"),
  components: [
    {
      name: "Management events (additional copies)",
      unit: "events",
      when: (r) => recordsManagement(r) || r.usage.monthly_additional_management_events !== undefined,
      quantity: (r) => r.usage.monthly_additional_management_events,
      price: aws("AWSCloudTrail", "PaidEventsRecorded"),
    },
    {
      name: "Data events",
      unit: "events",
      when: (r) => recordsData(r) || r.usage.monthly_data_events !== undefined,
      quantity: (r) => r.usage.monthly_data_events,
      price: aws("AWSCloudTrail", "DataEventsRecorded"),
    },
    {
      name: "Network activity events",
      unit: "events",
      when: (r) => selects(r, "NetworkActivity"),
      quantity: () => undefined,
      price: () => unpriced("no price of network activity events is known"),
    },
    {
      name: "Insight events",
      unit: "events",
      when: (r) => r.insight_selector > 0 || r.usage.monthly_insight_events !== undefined,
      quantity: (r) => r.usage.monthly_insight_events,
      price: aws("AWSCloudTrail", "InsightsEvents"),
    },
  ],
});
