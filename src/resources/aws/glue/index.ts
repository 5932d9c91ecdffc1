import type { AnySheet } from "../../sheet.ts";
import { catalogDatabase } from "./catalog-database.ts";
import { crawler } from "./crawler.ts";
import { job } from "./job.ts";

export const sheets: readonly AnySheet[] = [catalogDatabase, crawler, job];
