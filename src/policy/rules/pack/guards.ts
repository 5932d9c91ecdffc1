import type { Change, Plan, Side } from "../../../plan/change.ts";
import { isValues, own, UNKNOWN, type Value } from "../../../plan/value.ts";

/** Resources through which AI models are served at a cost, by the cloud that guards them. docs/rules.md lists them. */
export const ENDPOINTS: Readonly<Record<string, Cloud>> = {
  aws_bedrock_provisioned_model_throughput: "aws",
  aws_sagemaker_endpoint: "aws",
  azurerm_cognitive_deployment: "azure",
  google_vertex_ai_endpoint: "google",
  google_vertex_ai_endpoint_with_model_garden_deployment: "google",
};

type Cloud = "aws" | "azure" | "google";
export type GuardKind = "budget" | "quota" | "alarm";
/** Whether a guard covers an endpoint. */
export type Cover = "covers" | "other" | "unknown";

interface Guard {
  cloud: Cloud;
  kind: GuardKind;
  /** `endpoint` and `guard` on the same side. */
  covers: (guard: Change, endpoint: Change, side: Side, plan: Plan) => Cover;
}

/**
 * What counts as a guard. A budget counts when it tells somebody, an alarm when it is on and does something. What is scoped must be scoped to the
 * endpoint, its account or its resource group; what is of the whole account, subscription or billing account covers all in it.
 */
export const GUARDS: Readonly<Record<string, Guard>> = {
  aws_budgets_budget: { cloud: "aws", kind: "budget", covers: all(has("notification"), serviceIn("cost_filter")) },
  aws_budgets_budget_action: { cloud: "aws", kind: "budget", covers: all() },
  aws_servicequotas_service_quota: { cloud: "aws", kind: "quota", covers: all(oneOf("service_code", ["bedrock", "sagemaker"])) },
  aws_cloudwatch_metric_alarm: {
    cloud: "aws",
    kind: "alarm",
    covers: all(
      has("alarm_actions"),
      isNotOff("actions_enabled"),
      oneOf("namespace", ["AWS/Bedrock", "AWS/SageMaker", "/aws/sagemaker/Endpoints", "AWS/Billing"]),
    ),
  },
  azurerm_consumption_budget_subscription: { cloud: "azure", kind: "budget", covers: all(has("notification")) },
  azurerm_consumption_budget_management_group: { cloud: "azure", kind: "budget", covers: all(has("notification")) },
  azurerm_consumption_budget_resource_group: { cloud: "azure", kind: "budget", covers: all(has("notification"), sameResourceGroup) },
  azurerm_monitor_metric_alert: { cloud: "azure", kind: "alarm", covers: all(has("action"), isNotOff("enabled"), watchesAccount) },
  google_billing_budget: { cloud: "google", kind: "budget", covers: all(has("threshold_rules")) },
  google_service_usage_consumer_quota_override: { cloud: "google", kind: "quota", covers: all(oneOf("service", ["aiplatform.googleapis.com"])) },
  google_monitoring_alert_policy: { cloud: "google", kind: "alarm", covers: all(has("notification_channels"), isNotOff("enabled")) },
};

/** How every guard of some kinds in the plan stands to an endpoint, on a side. */
export function guardsOf(endpoint: Change, side: Side, plan: Plan, kinds: readonly GuardKind[]): Cover[] {
  const cloud = ENDPOINTS[endpoint.type];
  return guardsIn(plan).flatMap((change) => {
    const guard = GUARDS[change.type];
    const isThere = side === "after" ? change.hasAfter : change.hasBefore;
    return guard && isThere && guard.cloud === cloud && kinds.includes(guard.kind) ? [guard.covers(change, endpoint, side, plan)] : [];
  });
}

const known = new WeakMap<Plan, readonly Change[]>();

/** All guards of a plan; it is gone through once, and only when there is one. */
function guardsIn(plan: Plan): readonly Change[] {
  const found =
    known.get(plan) ?? (Object.keys(GUARDS).some((type) => plan.types.has(type)) ? [...plan.changes()].filter(({ type }) => Object.hasOwn(GUARDS, type)) : []);
  known.set(plan, found);
  return found;
}

/** All must say that it covers; what one of them does not know is not known. */
function all(...parts: readonly Guard["covers"][]): Guard["covers"] {
  return (guard, endpoint, side, plan) => {
    const said = parts.map((covers) => covers(guard, endpoint, side, plan));
    return said.includes("other") ? "other" : said.includes("unknown") ? "unknown" : "covers";
  };
}

/** Something stands in a list or block; what is known only after apply is something. */
function has(attribute: string): Guard["covers"] {
  return (guard, _endpoint, side) => {
    const value = own(guard[side], attribute);
    return value === UNKNOWN || (Array.isArray(value) && value.length > 0) ? "covers" : "other";
  };
}

function isNotOff(attribute: string): Guard["covers"] {
  return (guard, _endpoint, side) => {
    const value = own(guard[side], attribute);
    return value === UNKNOWN ? "unknown" : value === false ? "other" : "covers";
  };
}

function oneOf(attribute: string, values: readonly string[]): Guard["covers"] {
  return (guard, _endpoint, side) => {
    const value = own(guard[side], attribute);
    return value === UNKNOWN ? "unknown" : values.some((one) => one === value) ? "covers" : "other";
  };
}

/** A budget that is filtered by service counts only when an AI service is among them. */
function serviceIn(attribute: string): Guard["covers"] {
  return (guard, _endpoint, side) => {
    const filters = own(guard[side], attribute);
    if (filters === UNKNOWN) return "unknown";
    const services = (Array.isArray(filters) ? (filters as readonly Value[]) : []).filter((filter) => isValues(filter) && own(filter, "name") === "Service");
    const names = services.flatMap((filter) => (isValues(filter) ? texts(own(filter, "values")) : []));
    return services.length === 0 || names.some((name) => /Bedrock|SageMaker/.test(name)) ? "covers" : "other";
  };
}

/** The resource group of the endpoint's account, by reference or by name. */
function sameResourceGroup(guard: Change, endpoint: Change, side: Side, plan: Plan): Cover {
  const account = plan.references.target(endpoint, side, "cognitive_account_id", ["azurerm_cognitive_account"]);
  const named = account.found ? groupOf(account.change, "resource_group_name", side, plan) : groupInId(own(endpoint[side], "cognitive_account_id"));
  const budgeted = groupOf(guard, "resource_group_id", side, plan);
  if (named === undefined || budgeted === undefined) return "unknown";
  return named === budgeted ? "covers" : "other";
}

/** An identity of the resource group that an attribute names or points at. */
function groupOf(change: Change, attribute: string, side: Side, plan: Plan): string | undefined {
  const value = own(change[side], attribute);
  if (typeof value === "string") return nameOf(value);
  const target = plan.references.target(change, side, attribute, ["azurerm_resource_group"]);
  const name = target.found ? own(target.change[side] ?? target.change.after, "name") : undefined;
  return typeof name === "string" ? nameOf(name) : target.found ? target.change.address : undefined;
}

/** Azure's names do not tell small and capital letters apart. */
function nameOf(value: string): string {
  return (groupInId(value) ?? value).toLowerCase();
}

function groupInId(value: Value | undefined): string | undefined {
  return typeof value === "string" ? /\/resourceGroups\/([^/]+)/i.exec(value)?.[1]?.toLowerCase() : undefined;
}

/** An alert watches accounts, or whole resource groups. */
function watchesAccount(guard: Change, endpoint: Change, side: Side, plan: Plan): Cover {
  const account = plan.references.target(endpoint, side, "cognitive_account_id", ["azurerm_cognitive_account"]);
  const accountId = own(endpoint[side], "cognitive_account_id");
  const scopes = own(guard[side], "scopes");
  if (typeof accountId === "string" && texts(scopes).some((scope) => accountId.toLowerCase().startsWith(scope.toLowerCase()))) return "covers";
  const watched = plan.references.target(guard, side, "scopes", ["azurerm_cognitive_account"]);
  if (account.found && watched.found) return account.change.address === watched.change.address ? "covers" : "other";
  return scopes === UNKNOWN || texts(scopes).length === 0 ? "unknown" : "other";
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? (value as readonly Value[]).filter((item) => typeof item === "string") : [];
}
