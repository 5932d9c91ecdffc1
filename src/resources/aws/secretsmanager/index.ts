import type { AnySheet } from "../../sheet.ts";
import { secret } from "./secret.ts";

export const sheets: readonly AnySheet[] = [secret];
