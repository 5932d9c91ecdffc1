import type { AnySheet } from "../../sheet.ts";
import { singleServer } from "./single-server.ts";

export const mariadbServer: AnySheet = singleServer("MariaDB");
