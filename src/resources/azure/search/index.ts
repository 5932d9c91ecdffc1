import type { AnySheet } from "../../sheet.ts";
import { searchService } from "./search-service.ts";

export const sheets: readonly AnySheet[] = [searchService];
