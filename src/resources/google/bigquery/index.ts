import type { AnySheet } from "../../sheet.ts";
import { biReservation } from "./bi-reservation.ts";
import { dataset } from "./dataset.ts";
import { reservation } from "./reservation.ts";
import { table } from "./table.ts";

export const sheets: readonly AnySheet[] = [biReservation, dataset, reservation, table];
