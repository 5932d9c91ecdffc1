import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { serverlessNamespace } from "./serverless-namespace.ts";
import { serverlessWorkgroup } from "./serverless-workgroup.ts";

export const sheets: readonly AnySheet[] = [cluster, serverlessNamespace, serverlessWorkgroup];
