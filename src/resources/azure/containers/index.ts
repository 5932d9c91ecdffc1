import type { AnySheet } from "../../sheet.ts";
import { containerApp } from "./container-app.ts";
import { containerAppEnvironment } from "./container-app-environment.ts";
import { containerGroup } from "./container-group.ts";
import { registry } from "./registry.ts";

export const sheets: readonly AnySheet[] = [containerApp, containerAppEnvironment, containerGroup, registry];
