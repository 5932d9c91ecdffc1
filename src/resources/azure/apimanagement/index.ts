import type { AnySheet } from "../../sheet.ts";
import { apiManagement } from "./api-management.ts";

export const sheets: readonly AnySheet[] = [apiManagement];
