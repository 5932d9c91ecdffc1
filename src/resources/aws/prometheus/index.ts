import type { AnySheet } from "../../sheet.ts";
import { scraper } from "./scraper.ts";
import { workspace } from "./workspace.ts";

export const sheets: readonly AnySheet[] = [scraper, workspace];
