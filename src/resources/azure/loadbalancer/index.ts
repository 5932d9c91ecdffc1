import type { AnySheet } from "../../sheet.ts";
import { loadBalancer } from "./load-balancer.ts";
import { rule } from "./rule.ts";

export const sheets: readonly AnySheet[] = [loadBalancer, rule];
