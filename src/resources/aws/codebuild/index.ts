import type { AnySheet } from "../../sheet.ts";
import { fleet } from "./fleet.ts";
import { project } from "./project.ts";

export const sheets: readonly AnySheet[] = [fleet, project];
