// Writes a made-up plan of N mixed AWS resources in modules (about 3.5 kB each), in the shape of `terraform show -json`.
// Usage: node bench/make-plan.mjs N FILE [--flat]

import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** Type → attributes before, attributes that change; the share of each kind follows ordinary plans: two fifths cost nothing. */
const KINDS = {
  aws_instance: [
    {
      instance_type: "m6i.large",
      ami: "ami-0abcdef1234567890",
      ebs_optimized: true,
      monitoring: false,
      tenancy: "default",
      root_block_device: [{ volume_type: "gp3", volume_size: 30, iops: 3000, throughput: 125 }],
    },
    { instance_type: "m6i.xlarge" },
  ],
  aws_ebs_volume: [{ availability_zone: "eu-west-1a", type: "gp3", size: 100, iops: 3000, throughput: 125, encrypted: true }, { size: 200 }],
  aws_db_instance: [
    {
      engine: "postgres",
      engine_version: "16.3",
      instance_class: "db.r6g.large",
      multi_az: true,
      storage_type: "gp3",
      allocated_storage: 200,
      backup_retention_period: 7,
    },
    { instance_class: "db.r6g.xlarge" },
  ],
  aws_lb: [{ load_balancer_type: "application", internal: false, enable_http2: true, idle_timeout: 60 }, { idle_timeout: 90 }],
  aws_s3_bucket: [{ bucket: "assets", force_destroy: false }, { force_destroy: true }],
  aws_lambda_function: [{ function_name: "f", memory_size: 512, timeout: 30, runtime: "nodejs22.x", architectures: ["arm64"] }, { memory_size: 1024 }],
  aws_sqs_queue: [{ name: "q", fifo_queue: false, visibility_timeout_seconds: 30 }, { visibility_timeout_seconds: 60 }],
  aws_cloudwatch_log_group: [{ name: "/app", retention_in_days: 30 }, { retention_in_days: 90 }],
  aws_iam_role: [
    {
      name: "r",
      assume_role_policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
      }),
    },
    { name: "r2" },
  ],
  aws_security_group: [
    { name: "sg", description: "app", ingress: [{ from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"] }] },
    { description: "app, changed" },
  ],
  aws_iam_policy: [
    {
      name: "p",
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: Array.from({ length: 6 }, (_, at) => ({ Sid: `S${at}`, Effect: "Allow", Action: ["s3:Get*", "s3:List*"], Resource: "*" })),
      }),
    },
    { name: "p2" },
  ],
  aws_subnet: [{ cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a", map_public_ip_on_launch: false }, { map_public_ip_on_launch: true }],
};
const TYPES = Object.keys(KINDS);
const ACTIONS = ["no-op", "no-op", "no-op", "create", "update", "no-op", "create", "no-op", "delete", "update"];
const TAGS = { Name: "bench", team: "payments", env: "prod", "cost-centre": "cc-1234", owner: "platform@example.com" };

const [count, file] = [Number(process.argv[2]), process.argv[3]];
const flat = process.argv.includes("--flat");
const out = createWriteStream(file);
const write = async (text) => {
  if (!out.write(text)) await once(out, "drain");
};

const SIZES = {
  instance_type: ["t3.medium", "m6i.large", "m6i.xlarge", "c7g.large", "r6i.xlarge"],
  instance_class: ["db.t4g.medium", "db.r6g.large", "db.r6g.xlarge", "db.m6g.large"],
};
/** What the provider's schema has beside: real plans spell every attribute out, mostly as null. */
const NULLS = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`optional_${at}`, null]));

function resource(at) {
  const type = TYPES[at % TYPES.length];
  const [base, change] = KINDS[type];
  const name = `${type.slice(4)}_${at}`;
  const module = flat ? "" : `module.stack${Math.floor(at / 50)}`;
  const varied = Object.fromEntries(
    Object.entries(base).map(([key, value]) => [
      key,
      SIZES[key] ? SIZES[key][at % SIZES[key].length] : ["size", "allocated_storage", "memory_size"].includes(key) ? value * (1 + (at % 7)) : value,
    ]),
  );
  const planned = { ...NULLS, ...varied, tags: TAGS, tags_all: TAGS, timeouts: null, region: "eu-west-1" };
  const plain = { ...planned, arn: `arn:aws:svc:eu-west-1:123456789012:${type}/${at}`, id: `${type}-${at}` };
  return {
    address: `${module ? `${module}.` : ""}${type}.${name}`,
    module,
    type,
    name,
    plain,
    planned,
    change,
    action: ACTIONS[Math.floor(at / TYPES.length) % ACTIONS.length],
  };
}

function changeOf({ address, module, type, name, plain, planned, change, action }) {
  const after = action === "create" ? planned : action === "delete" ? null : action === "update" ? { ...plain, ...change } : plain;
  const before = action === "create" ? null : plain;
  const unknown = action === "create" ? { id: true, arn: true } : {};
  return {
    address,
    ...(module && { module_address: module }),
    mode: "managed",
    type,
    name,
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions: [action], before, after, after_unknown: unknown, before_sensitive: {}, after_sensitive: {} },
  };
}

const stateOf = ({ address, type, name, plain }) => ({
  address,
  mode: "managed",
  type,
  name,
  provider_name: "registry.terraform.io/hashicorp/aws",
  schema_version: 1,
  values: plain,
  sensitive_values: {},
});
const all = (map) => Array.from({ length: count }, (_, at) => resource(at)).map(map);

async function list(map, keep = () => true) {
  let first = true;
  for (let at = 0; at < count; at++) {
    const one = resource(at);
    if (!keep(one)) continue;
    await write(`${first ? "" : ","}${JSON.stringify(map(one))}`);
    first = false;
  }
}

await write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
await list(stateOf, ({ action }) => action !== "delete");
await write(']}},"resource_changes":[');
await list(changeOf);
await write('],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[');
await list(stateOf, ({ action }) => action !== "create");
await write("]}}}");
const configured = all(({ type, name, module }) => ({
  module,
  block: {
    address: `${type}.${name}`,
    mode: "managed",
    type,
    name,
    provider_config_key: "aws",
    expressions: Object.fromEntries(Object.keys(KINDS[type][0]).map((key) => [key, { constant_value: key }])),
    schema_version: 1,
  },
}));
const root = configured.filter(({ module }) => module === "").map(({ block }) => block);
const modules = new Map();
for (const { module, block } of configured) if (module) modules.set(module.slice(7), [...(modules.get(module.slice(7)) ?? []), block]);
const calls = Object.fromEntries([...modules].map(([name, resources]) => [name, { source: "./stack", module: { resources } }]));
const provider = { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } } };
await write(
  `,"configuration":${JSON.stringify({ provider_config: provider, root_module: { resources: root, module_calls: calls } })},"complete":true,"errored":false}\n`,
);
out.end();
await once(out, "finish");
