import type { AnySheet } from "../../sheet.ts";
import { appConfiguration } from "./app-configuration.ts";

export const sheets: readonly AnySheet[] = [appConfiguration];
