import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { product } from "../../product.ts";
import { type AnySheet, type Component, type Context, part, referredBy, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { autoscalingTargets, boundedCapacity } from "../shared/autoscaling-target.ts";

const variant = {
  instance_type: text({ default: undefined, because: "a serverless variant has none" }),
  initial_instance_count: number({ default: undefined, because: "the scaling decides" }),
  volume_size_in_gb: number({ default: undefined, because: "none beyond the instance type's own" }),
  accelerator_type: text({ default: undefined, because: "no accelerator" }),
  variant_name: text({ default: undefined, because: "a generated name" }),
  managed_instance_scaling: block({
    status: text({ default: "DISABLED" }),
    min_instance_count: number({ default: undefined, because: "the initial count" }),
    max_instance_count: number(),
  }),
  serverless_config: block({ provisioned_concurrency: number({ default: 0 }) }),
};
const configuration = { production_variants: blocks(variant), shadow_production_variants: blocks(variant) };

const usage = { "production_variants.instances": usageNumber("instances of a variant that run on average, where it scales") };
const references = { configuration: refersTo("endpoint_config_name", "aws_sagemaker_endpoint_configuration", configuration), targets: autoscalingTargets };

type Endpoint = Context<typeof usage, typeof references>;
interface Variant {
  endpoint: Endpoint;
  /** Of the configuration. */
  address: string;
  read: Read<typeof variant>;
  said: Exact | undefined;
}

function variantsOf(r: Endpoint): Variant[] {
  const found = r.refs.configuration ?? unpriced("its endpoint configuration is not in this plan");
  const { address } = found;
  const production = found.production_variants.map((read, at) => ({
    endpoint: r,
    address,
    read,
    get said() {
      return found.production_variants.length > 1 ? r.usageAt("production_variants.instances", at) : r.usage["production_variants.instances"];
    },
  }));
  return [...production, ...found.shadow_production_variants.map((read) => ({ endpoint: r, address, read, said: undefined }))];
}

function isServerless({ read }: Variant): boolean {
  return read.serverless_config !== undefined;
}

/** Instances at least: what it scales to by load is for the usage to say. */
function instancesOf({ endpoint: r, address, read, said }: Variant): Exact {
  const { managed_instance_scaling: scaling, initial_instance_count, variant_name: name } = read;
  const managed = scaling?.status === "ENABLED" ? scaling : undefined;
  const least = managed?.min_instance_count;
  const value = said ?? initial_instance_count ?? least ?? unpriced("initial_instance_count is not set");
  if (!managed) return boundedCapacity(r, "sagemaker:variant:DesiredInstanceCount", `/variant/${name ?? ""}`, value);
  const by = `production_variants.${name === undefined ? "" : `${name}.`}managed_instance_scaling.max_instance_count`;
  return r.scaled({ value, least: () => least, most: () => managed.max_instance_count, by, of: address });
}

const components: Component<Variant>[] = [
  {
    name: "Instances",
    detail: ({ read }) => read.instance_type ?? "",
    unit: "hours",
    hourly: true,
    when: (one) => !isServerless(one),
    quantity: (one) => product({ instances: instancesOf(one) }),
    price: ({ read }) => aws("AmazonSageMaker", `Host:${read.instance_type ?? unpriced("instance_type is not set")}`),
  },
  {
    name: "Storage",
    unit: "GB-months",
    when: (one) => !isServerless(one) && one.read.volume_size_in_gb !== undefined,
    quantity: (one) => product({ instances: instancesOf(one), "GB an instance": one.read.volume_size_in_gb ?? exact(0) }),
    price: aws("AmazonSageMaker", "Host:VolumeUsage.gp2"),
  },
  {
    name: "Elastic inference",
    unit: "hours",
    hourly: true,
    when: ({ read }) => Boolean(read.accelerator_type),
    quantity: instancesOf,
    price: () => unpriced("no price of elastic inference accelerators is known"),
  },
  {
    name: "Serverless inference",
    unit: "GB-seconds",
    when: isServerless,
    quantity: () => undefined,
    price: () => unpriced("no price of serverless inference is known"),
  },
  {
    name: "Provisioned concurrency",
    unit: "GB-seconds",
    when: ({ read }) => read.serverless_config?.provisioned_concurrency.isZero === false,
    quantity: () => undefined,
    price: () => unpriced("no price of provisioned concurrency is known"),
  },
];

export const endpoint: AnySheet = sheet({
  type: "aws_sagemaker_endpoint",
  title: "SageMaker endpoint",
  pricing: "aws.amazon.com/sagemaker/pricing",
  limits: ["The hourly price is that of a Studio notebook of the same type, for the families where both are known to agree.", "Data processed is not priced."],
  attributes: {},
  usage,
  references,
  parts: [part({ name: "production_variants", each: variantsOf, components })],
});

export const endpointConfiguration: AnySheet = sheet({
  type: "aws_sagemaker_endpoint_configuration",
  title: "SageMaker endpoint configuration",
  pricing: "aws.amazon.com/sagemaker/pricing",
  attributes: {},
  references: { endpoints: referredBy("aws_sagemaker_endpoint", "endpoint_config_name", {}) },
  free: ({ refs }) =>
    refs.endpoints.length === 0
      ? "a configuration costs nothing by itself, and no endpoint of this plan uses it"
      : `priced inside ${refs.endpoints.map(({ address }) => address).join(", ")}`,
});
