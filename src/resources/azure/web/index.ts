import type { AnySheet } from "../../sheet.ts";
import { appServiceEnvironment } from "./app-service-environment.ts";
import { appServiceEnvironmentV3 } from "./app-service-environment-v3.ts";
import { appServicePlan } from "./app-service-plan.ts";
import { certificateOrder } from "./certificate-order.ts";
import { functionApp } from "./function-app.ts";
import { ipSsl } from "./ip-ssl.ts";
import { servicePlan } from "./service-plan.ts";
import { staticWebApp } from "./static-web-app.ts";

export const sheets: readonly AnySheet[] = [
  appServiceEnvironment,
  appServiceEnvironmentV3,
  appServicePlan,
  certificateOrder,
  functionApp,
  ipSsl,
  servicePlan,
  staticWebApp,
];
