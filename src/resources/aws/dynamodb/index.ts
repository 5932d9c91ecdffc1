import type { AnySheet } from "../../sheet.ts";
import { dynamodbTable } from "./dynamodb-table.ts";

export const sheets: readonly AnySheet[] = [dynamodbTable];
