import type { AnySheet } from "../../sheet.ts";
import { address } from "./address.ts";
import { externalVpnGateway } from "./external-vpn-gateway.ts";
import { forwardingRule } from "./forwarding-rule.ts";
import { routerNat } from "./router-nat.ts";
import { serviceNetworkingConnection } from "./service-networking-connection.ts";
import { regionTargetProxy, targetProxy } from "./target-proxy.ts";
import { vpnGateway } from "./vpn-gateway.ts";
import { vpnTunnel } from "./vpn-tunnel.ts";

export const sheets: readonly AnySheet[] = [
  address,
  externalVpnGateway,
  forwardingRule,
  regionTargetProxy,
  routerNat,
  serviceNetworkingConnection,
  targetProxy,
  vpnGateway,
  vpnTunnel,
];
