import type { AnySheet } from "../../sheet.ts";
import { subscriptionPricing } from "./subscription-pricing.ts";

export const sheets: readonly AnySheet[] = [subscriptionPricing];
