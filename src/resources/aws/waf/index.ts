import type { AnySheet } from "../../sheet.ts";
import { classicWebAcl } from "./classic-web-acl.ts";
import { shieldProtection } from "./shield-protection.ts";
import { shieldSubscription } from "./shield-subscription.ts";
import { v2WebAcl } from "./v2-web-acl.ts";

export const sheets: readonly AnySheet[] = [classicWebAcl, shieldProtection, shieldSubscription, v2WebAcl];
