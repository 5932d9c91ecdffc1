import type { AnySheet } from "../../sheet.ts";
import { instanceSheet } from "./instance-machine.ts";

export const spotInstanceRequest: AnySheet = instanceSheet("aws_spot_instance_request", "EC2 spot instance", true);
