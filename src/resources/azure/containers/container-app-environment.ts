import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, part, sheet, usageNumber } from "../../sheet.ts";

const profile = { name: text(), workload_profile_type: text(), minimum_count: number(), maximum_count: number() } as const;

const attributes = { workload_profile: blocks(profile) } as const;

const usage = { "workload_profile.nodes": usageNumber("nodes of the profile that run on average") } as const;

type Environment = Read<typeof attributes> & Context<typeof usage, {}>;

/** Nodes of one profile. */
interface Nodes {
  readonly type: string;
  readonly count: Exact;
}

/** vCPUs and GiB of a node: learn.microsoft.com/azure/container-apps/workload-profiles-overview. */
const SIZES: Readonly<Record<string, readonly [vcpus: number, gib: number]>> = {
  D4: [4, 16],
  D8: [8, 32],
  D16: [16, 64],
  D32: [32, 128],
  E4: [4, 32],
  E8: [8, 64],
  E16: [16, 128],
  E32: [32, 256],
};

export const containerAppEnvironment: AnySheet = sheet({
  type: "azurerm_container_app_environment",
  title: "Container app environment",
  pricing: "azure.microsoft.com/pricing/details/container-apps",
  limits: ["The number of nodes is the least of the profile; low and high are its bounds. Profiles with GPUs are not priced."],
  attributes,
  usage,
  free: (r) => (dedicated(r).length === 0 ? "the apps are billed for what they use" : undefined),
  components: [
    {
      name: "Management",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated Plan Management"),
    },
  ],
  parts: [
    part({
      name: "workload_profile",
      each: nodes,
      components: [
        {
          name: "vCPU",
          detail: ({ type }) => type,
          unit: "vCPU-hours",
          hourly: true,
          quantity: ({ type, count }) => count.times(sizeOf(type)[0]),
          price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated vCPU Usage"),
        },
        {
          name: "Memory",
          detail: ({ type }) => type,
          unit: "hours",
          hourly: true,
          quantity: ({ type, count }) => count.times(sizeOf(type)[1]),
          price: azure("Azure Container Apps", "Azure Container Apps", "Dedicated", "Dedicated Memory Usage"),
        },
      ],
    }),
  ],
});

function dedicated(r: Environment): Environment["workload_profile"] {
  return r.workload_profile.filter(({ workload_profile_type: type }) => !/^consumption$/i.test(type ?? ""));
}

function nodes(r: Environment): Nodes[] {
  return r.workload_profile.flatMap((one, at) => {
    const type = one.workload_profile_type ?? unpriced("workload_profile_type is not set");
    if (/^consumption$/i.test(type)) return [];
    return [
      {
        type,
        get count() {
          const value = r.usageAt("workload_profile.nodes", at) ?? one.minimum_count ?? exact(0);
          return r.scaled({ value, least: () => one.minimum_count, most: () => one.maximum_count, by: "workload_profile.maximum_count" });
        },
      },
    ];
  });
}

function sizeOf(type: string): readonly [vcpus: number, gib: number] {
  return SIZES[type.toUpperCase()] ?? unpriced(`${type} is no profile that this version knows`);
}
