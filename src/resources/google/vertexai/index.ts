import type { AnySheet } from "../../sheet.ts";
import { deployedIndex } from "./deployed-index.ts";
import { endpoint } from "./endpoint.ts";
import { featureOnlineStore } from "./feature-online-store.ts";

export const sheets: readonly AnySheet[] = [deployedIndex, endpoint, featureOnlineStore];
