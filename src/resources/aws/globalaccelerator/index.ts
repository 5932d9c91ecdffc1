import type { AnySheet } from "../../sheet.ts";
import { accelerator } from "./accelerator.ts";
import { endpointGroup } from "./endpoint-group.ts";

export const sheets: readonly AnySheet[] = [accelerator, endpointGroup];
