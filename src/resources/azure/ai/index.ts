import type { AnySheet } from "../../sheet.ts";
import { cognitiveAccount } from "./cognitive-account.ts";
import { cognitiveDeployment } from "./cognitive-deployment.ts";

export const sheets: readonly AnySheet[] = [cognitiveAccount, cognitiveDeployment];
