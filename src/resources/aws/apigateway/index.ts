import type { AnySheet } from "../../sheet.ts";
import { restApi } from "./rest-api.ts";
import { stage } from "./stage.ts";
import { v2Api } from "./v2-api.ts";

export const sheets: readonly AnySheet[] = [restApi, stage, v2Api];
