import type { AnySheet } from "../../sheet.ts";
import { expressRouteConnection, vpnConnection } from "./connections.ts";
import { expressRouteGateway, pointToSiteGateway, siteToSiteGateway } from "./gateways.ts";
import { hub } from "./hub.ts";

export const sheets: readonly AnySheet[] = [expressRouteConnection, expressRouteGateway, hub, pointToSiteGateway, siteToSiteGateway, vpnConnection];
