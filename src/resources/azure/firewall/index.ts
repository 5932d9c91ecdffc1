import type { AnySheet } from "../../sheet.ts";
import { firewall } from "./firewall.ts";
import { policy } from "./policy.ts";

export const sheets: readonly AnySheet[] = [firewall, policy];
