import type { AnySheet } from "../../sheet.ts";
import { classicFirewallPolicy } from "./classic-firewall-policy.ts";
import { classicFrontDoor } from "./classic-front-door.ts";
import { endpoint } from "./endpoint.ts";
import { frontDoorProfile } from "./front-door-profile.ts";

export const sheets: readonly AnySheet[] = [classicFirewallPolicy, classicFrontDoor, endpoint, frontDoorProfile];
