import type { AnySheet } from "../../sheet.ts";
import { singleServer } from "./single-server.ts";

export const mysqlServer: AnySheet = singleServer("MySQL");
