import type { AnySheet } from "../../sheet.ts";
import { classicLoadBalancer } from "./classic-load-balancer.ts";
import { loadBalancer } from "./load-balancer.ts";

export const sheets: readonly AnySheet[] = [classicLoadBalancer, loadBalancer];
