import type { Plan } from "../../src/plan/change.ts";
import { readPlan } from "../../src/plan/read-plan.ts";

/** A resource of a made-up plan, in the words of `terraform show -json`. */
export interface MadeChange {
  address: string;
  actions?: string[];
  before?: object | null;
  after?: object | null;
  after_unknown?: object;
  previous_address?: string;
  [key: string]: unknown;
}

/** The JSON of a plan with the given changes and a provider in eu-west-1. */
export function planJson(changes: readonly MadeChange[], more: object = {}): string {
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    complete: true,
    errored: false,
    planned_values: { root_module: {} },
    resource_changes: changes.map(({ address, actions, before, after, after_unknown, previous_address, ...rest }) => {
      const plain = address.split(".").slice(-2);
      const module = address.includes("module.") ? { module_address: address.slice(0, address.lastIndexOf(`.${plain[0]}`)) } : {};
      const action = actions ?? (before && after ? ["update"] : after ? ["create"] : ["delete"]);
      return {
        address,
        ...module,
        mode: "managed",
        type: plain[0],
        name: plain[1]?.replace(/\[.*/, ""),
        provider_name: "registry.terraform.io/hashicorp/aws",
        ...(previous_address && { previous_address }),
        change: {
          actions: action,
          before: before ?? null,
          after: after ?? null,
          after_unknown: after_unknown ?? {},
          before_sensitive: false,
          after_sensitive: {},
        },
        ...rest,
      };
    }),
    configuration: {
      provider_config: { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } } },
      root_module: { resources: changes.map(({ address }) => configured(address)) },
    },
    ...more,
  });
}

function configured(address: string): object {
  const [type, name] = address.split(".").slice(-2);
  return { address: `${type}.${name?.replace(/\[.*/, "")}`, mode: "managed", type, name, provider_config_key: "aws", expressions: {} };
}

/** The bytes of a made-up plan. */
export function planBytes(changes: readonly MadeChange[], more: object = {}): { name: string; bytes: Uint8Array } {
  return { name: "plan.json", bytes: Buffer.from(planJson(changes, more)) };
}

/** A made-up plan, read. */
export function planOf(changes: readonly MadeChange[], more: object = {}): Promise<Plan> {
  return readPlan(planBytes(changes, more));
}
