import type { AnySheet } from "../../sheet.ts";
import { certificate } from "./certificate.ts";
import { certificateAuthority } from "./certificate-authority.ts";

export const sheets: readonly AnySheet[] = [certificate, certificateAuthority];
