import type { AnySheet } from "../../sheet.ts";
import { cassandraTable } from "./cassandra-table.ts";
import { gremlinGraph, mongoCollection, sqlContainer } from "./containers.ts";
import { database } from "./database.ts";
import { dedicatedGateway } from "./dedicated-gateway.ts";
import { table } from "./table.ts";

export const sheets: readonly AnySheet[] = [cassandraTable, database, dedicatedGateway, gremlinGraph, mongoCollection, sqlContainer, table];
