import type { AnySheet } from "../../sheet.ts";
import { mariadbServer } from "./mariadb-server.ts";
import { mysqlFlexibleServer } from "./mysql-flexible-server.ts";
import { mysqlServer } from "./mysql-server.ts";
import { postgresqlFlexibleServer } from "./postgresql-flexible-server.ts";
import { postgresqlServer } from "./postgresql-server.ts";

export const sheets: readonly AnySheet[] = [mariadbServer, mysqlFlexibleServer, mysqlServer, postgresqlFlexibleServer, postgresqlServer];
