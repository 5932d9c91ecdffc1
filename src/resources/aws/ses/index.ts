import type { AnySheet } from "../../sheet.ts";
import { dedicatedIp, dedicatedIpPool } from "./dedicated-ip.ts";
import { identity, receiptRule } from "./identity.ts";

export const sheets: readonly AnySheet[] = [dedicatedIp, dedicatedIpPool, identity, receiptRule];
