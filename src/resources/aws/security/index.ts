import type { AnySheet } from "../../sheet.ts";
import { guardduty, guarddutyMalwarePlan } from "./guardduty.ts";
import { inspector } from "./inspector.ts";
import { macie } from "./macie.ts";
import { securityHub } from "./security-hub.ts";

export const sheets: readonly AnySheet[] = [guardduty, guarddutyMalwarePlan, inspector, macie, securityHub];
