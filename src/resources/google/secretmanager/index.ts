import type { AnySheet } from "../../sheet.ts";
import { secret } from "./secret.ts";
import { secretVersion } from "./secret-version.ts";

export const sheets: readonly AnySheet[] = [secret, secretVersion];
