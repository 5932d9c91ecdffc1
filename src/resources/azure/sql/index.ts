import type { AnySheet } from "../../sheet.ts";
import { managedInstance } from "./managed-instance.ts";
import { mssqlDatabase } from "./mssql-database.ts";
import { mssqlElasticpool } from "./mssql-elasticpool.ts";
import { mssqlJobAgent } from "./mssql-job-agent.ts";
import { sqlDatabase } from "./sql-database.ts";
import { sqlElasticpool } from "./sql-elasticpool.ts";

export const sheets: readonly AnySheet[] = [managedInstance, mssqlDatabase, mssqlElasticpool, mssqlJobAgent, sqlDatabase, sqlElasticpool];
