import type { AnySheet } from "../../sheet.ts";
import { endpoint, endpointConfiguration } from "./endpoint.ts";
import { notebookInstance } from "./notebook-instance.ts";

export const sheets: readonly AnySheet[] = [endpoint, endpointConfiguration, notebookInstance];
