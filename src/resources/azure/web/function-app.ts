import { type Exact, exact } from "../../../base/exact.ts";
import { block, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, type Referred, refersTo, sheet, usageNumber } from "../../sheet.ts";

const usage = {
  monthly_executions: usageNumber("executions a month"),
  execution_duration_ms: usageNumber("milliseconds of an execution on average; at least 100 are charged"),
  memory_mb: usageNumber("MB of memory that an execution uses; charged in steps of 128"),
} as const;

const plan = { sku_name: text(), sku: block({ tier: text(), size: text() }) } as const;

const PLANS = ["azurerm_service_plan", "azurerm_app_service_plan"] as const;

const references = {
  service: refersTo("service_plan_id", PLANS, plan),
  appService: refersTo("app_service_plan_id", PLANS, plan),
} as const;

type FunctionApp = Context<typeof usage, typeof references>;

export const functionApp: AnySheet = sheet({
  type: ["azurerm_function_app", "azurerm_linux_function_app", "azurerm_windows_function_app"],
  title: "Function app",
  pricing: "azure.microsoft.com/pricing/details/functions",
  limits: ["On any plan but by consumption it costs nothing itself: the instances are billed with the plan.", "Its storage account is billed by itself."],
  attributes: {},
  usage,
  references,
  free: (r) => (isByConsumption(r) === false ? "it runs on a plan, which is billed itself" : undefined),
  components: [
    {
      name: "Execution time",
      unit: "GB-seconds",
      quantity: gbSeconds,
      sharedTiers: true,
      price: azure("Functions", "Functions", "Standard", "Standard Execution Time"),
    },
    {
      name: "Executions",
      unit: "executions",
      quantity: (r) => executions(r),
      sharedTiers: true,
      price: azure("Functions", "Functions", "Standard", "Standard Total Executions"),
    },
  ],
});

/** Undefined where the plan stands elsewhere. */
function isByConsumption({ refs }: FunctionApp): boolean | undefined {
  const found: Referred<typeof plan> | undefined = refs.service ?? refs.appService;
  if (!found) return undefined;
  return /^(?:Y1|dynamic)$/i.test(found.sku_name ?? "") || /^dynamic$/i.test(found.sku?.tier ?? "") || /^Y1$/i.test(found.sku?.size ?? "");
}

function executions(r: FunctionApp): Exact | undefined {
  const { monthly_executions } = r.usage;
  if (monthly_executions && isByConsumption(r) === undefined)
    r.assume("its plan is not known here; assumed a consumption plan, on which alone executions are charged");
  return monthly_executions;
}

/** Memory is rounded up to the next 128 MB, and an execution counts at least 100 ms: azure.microsoft.com/pricing/details/functions. */
function gbSeconds(r: FunctionApp): Exact | undefined {
  const { execution_duration_ms, memory_mb } = r.usage;
  const number = executions(r);
  if (!number || !execution_duration_ms || !memory_mb) return undefined;
  const gb = memory_mb.over(128).ceil().times(128).over(1024);
  return number.times(gb).times(execution_duration_ms.max(exact(100)).over(1000));
}
