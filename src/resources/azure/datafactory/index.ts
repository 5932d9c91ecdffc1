import type { AnySheet } from "../../sheet.ts";
import { dataFactory } from "./data-factory.ts";
import { integrationRuntimeAzure } from "./integration-runtime-azure.ts";
import { integrationRuntimeSelfHosted } from "./integration-runtime-self-hosted.ts";
import { integrationRuntimeSsis } from "./integration-runtime-ssis.ts";

export const sheets: readonly AnySheet[] = [dataFactory, integrationRuntimeAzure, integrationRuntimeSelfHosted, integrationRuntimeSsis];
