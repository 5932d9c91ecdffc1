import type { AnySheet } from "../../sheet.ts";
import { instanceSheet } from "./instance-machine.ts";

export const instance: AnySheet = instanceSheet("aws_instance", "EC2 instance", false);
