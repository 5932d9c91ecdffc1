import type { AnySheet } from "../../sheet.ts";
import { autoscalingGroup } from "./autoscaling-group.ts";
import { capacityBlock, capacityReservation } from "./capacity-reservation.ts";
import { dedicatedHost } from "./dedicated-host.ts";
import { ebsSnapshot } from "./ebs-snapshot.ts";
import { ebsVolume } from "./ebs-volume.ts";
import { elasticIp } from "./elastic-ip.ts";
import { ec2Fleet, spotFleet } from "./fleet.ts";
import { instance } from "./instance.ts";
import { launchConfiguration } from "./launch-configuration.ts";
import { launchTemplate } from "./launch-template.ts";
import { natGateway } from "./nat-gateway.ts";
import { spotInstanceRequest } from "./spot-instance-request.ts";

export const sheets: readonly AnySheet[] = [
  autoscalingGroup,
  capacityBlock,
  capacityReservation,
  ec2Fleet,
  spotFleet,
  dedicatedHost,
  ebsSnapshot,
  ebsVolume,
  elasticIp,
  instance,
  launchConfiguration,
  launchTemplate,
  natGateway,
  spotInstanceRequest,
];
