import type { AnySheet } from "../../sheet.ts";
import { applicationInsights } from "./application-insights.ts";
import { standardWebTest } from "./standard-web-test.ts";
import { webTest } from "./web-test.ts";

export const sheets: readonly AnySheet[] = [applicationInsights, standardWebTest, webTest];
