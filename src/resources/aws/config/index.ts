import type { AnySheet } from "../../sheet.ts";
import { recorder } from "./recorder.ts";
import { conformancePack, organizationRule, rule } from "./rule.ts";

export const sheets: readonly AnySheet[] = [conformancePack, organizationRule, recorder, rule];
