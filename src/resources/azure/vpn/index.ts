import type { AnySheet } from "../../sheet.ts";
import { connection } from "./connection.ts";
import { virtualNetworkGateway } from "./gateway.ts";

export const sheets: readonly AnySheet[] = [connection, virtualNetworkGateway];
