import type { AnySheet } from "../../sheet.ts";
import { applicationGateway } from "./application-gateway.ts";

export const sheets: readonly AnySheet[] = [applicationGateway];
