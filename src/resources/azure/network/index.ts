import type { AnySheet } from "../../sheet.ts";
import { bastionHost } from "./bastion-host.ts";
import { ddosProtectionPlan } from "./ddos-protection-plan.ts";
import { natGateway } from "./nat-gateway.ts";
import { privateEndpoint } from "./private-endpoint.ts";
import { publicIp } from "./public-ip.ts";
import { publicIpPrefix } from "./public-ip-prefix.ts";
import { virtualNetworkPeering } from "./virtual-network-peering.ts";

export const sheets: readonly AnySheet[] = [bastionHost, ddosProtectionPlan, natGateway, privateEndpoint, publicIp, publicIpPrefix, virtualNetworkPeering];
