import type { AnySheet } from "../../sheet.ts";
import { connection } from "./connection.ts";
import { gatewayAssociation } from "./gateway-association.ts";

export const sheets: readonly AnySheet[] = [connection, gatewayAssociation];
