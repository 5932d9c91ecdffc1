import { aiGuard } from "./ai-guard.ts";
import { allowedMachines } from "./allowed-machines.ts";
import { allowedModels } from "./allowed-models.ts";
import { expiryTag } from "./expiry-tag.ts";
import { gpuLimit } from "./gpu-limit.ts";
import { idleShutdown } from "./idle-shutdown.ts";
import { logRetention } from "./log-retention.ts";
import { natGateways } from "./nat-gateways.ts";
import type { PackRule } from "./pack-rule.ts";
import { preferredFamilies } from "./preferred-families.ts";
import { preferredRegions } from "./preferred-regions.ts";
import { previousGeneration } from "./previous-generation.ts";
import { publicIpv4 } from "./public-ipv4.ts";

/** All rules that ship with costgate, in the order of docs/rules.md. */
export const pack: readonly PackRule[] = [
  preferredRegions,
  preferredFamilies,
  previousGeneration,
  allowedMachines,
  allowedModels,
  publicIpv4,
  natGateways,
  logRetention,
  gpuLimit,
  idleShutdown,
  aiGuard,
  expiryTag,
];
