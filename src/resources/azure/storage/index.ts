import type { AnySheet } from "../../sheet.ts";
import { account } from "./account.ts";
import { queue } from "./queue.ts";
import { share } from "./share.ts";
import { table } from "./table.ts";

export const sheets: readonly AnySheet[] = [account, queue, share, table];
