import type { AnySheet } from "../../sheet.ts";
import { domainService, domainServiceReplicaSet } from "./domain-service.ts";
import { federatedCredential } from "./federated-credential.ts";

export const sheets: readonly AnySheet[] = [domainService, domainServiceReplicaSet, federatedCredential];
