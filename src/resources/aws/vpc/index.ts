import type { AnySheet } from "../../sheet.ts";
import { clientVpnEndpoint } from "./client-vpn-endpoint.ts";
import { clientVpnNetworkAssociation } from "./client-vpn-network-association.ts";
import { endpoint } from "./endpoint.ts";
import { flowLog } from "./flow-log.ts";
import { ipam } from "./ipam.ts";
import { trafficMirrorSession } from "./traffic-mirror-session.ts";
import { transitGatewayPeeringAttachment } from "./transit-gateway-peering-attachment.ts";
import { transitGatewayVpcAttachment } from "./transit-gateway-vpc-attachment.ts";
import { vpnConnection } from "./vpn-connection.ts";

export const sheets: readonly AnySheet[] = [
  clientVpnEndpoint,
  clientVpnNetworkAssociation,
  endpoint,
  flowLog,
  ipam,
  trafficMirrorSession,
  transitGatewayPeeringAttachment,
  transitGatewayVpcAttachment,
  vpnConnection,
];
