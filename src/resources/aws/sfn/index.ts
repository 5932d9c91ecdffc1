import type { AnySheet } from "../../sheet.ts";
import { stateMachine } from "./state-machine.ts";

export const sheets: readonly AnySheet[] = [stateMachine];
