import { type Exact, exact, sum } from "../../../base/exact.ts";
import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Refs, referredBy, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { vcpusOf } from "./instance-class.ts";

const machine = { instance_class: text() };

/** The databases behind a proxy: an instance, or all instances of a cluster. */
const references = {
  targets: referredBy(
    "aws_db_proxy_target",
    "db_proxy_name",
    {},
    {
      instance: refersTo("db_instance_identifier", "aws_db_instance", machine),
      cluster: refersTo("db_cluster_identifier", "aws_rds_cluster", {}, { instances: referredBy("aws_rds_cluster_instance", "cluster_identifier", machine) }),
    },
  ),
};

const usage = {
  capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour of all serverless v2 instances behind the proxy"),
} as const;

/** Charged at least, for each database: aws.amazon.com/rds/proxy/pricing. */
const LEAST = { vcpus: 2, acus: 8 };

export const dbProxy = sheet({
  type: "aws_db_proxy",
  title: "RDS Proxy",
  pricing: "aws.amazon.com/rds/proxy/pricing",
  limits: ["Additional endpoints are billed as PrivateLink."],
  attributes: {},
  usage,
  references,
  components: [
    {
      name: "Proxy",
      detail: () => "by vCPUs of its databases",
      unit: "vCPU-hours",
      hourly: true,
      when: ({ refs }) => classesOf(refs).some((one) => one !== "db.serverless") || classesOf(refs).length === 0,
      quantity: ({ refs }) => vcpus(classesOf(refs)),
      price: aws("AmazonRDS", "RDS:ProxyUsage"),
    },
    {
      name: "Proxy",
      detail: () => "by capacity of its serverless databases",
      unit: "ACU-hours",
      hourly: true,
      when: ({ refs }) => classesOf(refs).includes("db.serverless"),
      quantity: (r) => r.usage.capacity_units_per_hr?.max(LEAST.acus),
      price: aws("AmazonRDS", "RDS:Proxy-ASv2-Usage"),
    },
  ],
});

function classesOf({ targets }: Refs<typeof references>): string[] {
  const machines = targets.flatMap(({ refs }) => [...(refs.instance ? [refs.instance] : []), ...(refs.cluster?.refs.instances ?? [])]);
  return machines.map((one) => one.instance_class ?? unpriced(`the instance_class of ${one.address} is not set`));
}

function vcpus(classes: readonly string[]): Exact {
  if (classes.length === 0) unpriced("the databases behind it are not in this plan, and it is billed by their vCPUs");
  return sum(classes.filter((one) => one !== "db.serverless").map((one) => exact(vcpusOf(one)).max(LEAST.vcpus)));
}
