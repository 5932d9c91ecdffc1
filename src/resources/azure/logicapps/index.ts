import type { AnySheet } from "../../sheet.ts";
import { integrationAccount } from "./integration-account.ts";
import { integrationServiceEnvironment } from "./integration-service-environment.ts";
import { logicAppStandard } from "./logic-app-standard.ts";
import { workflow } from "./workflow.ts";

export const sheets: readonly AnySheet[] = [integrationAccount, integrationServiceEnvironment, logicAppStandard, workflow];
