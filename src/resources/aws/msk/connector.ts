import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";

const mcus = number({ default: 1, because: "the provider's default" });

const attributes = {
  capacity: block({
    autoscaling: block({ mcu_count: mcus, min_worker_count: number(), max_worker_count: number() }),
    provisioned_capacity: block({ mcu_count: mcus, worker_count: number() }),
  }),
};

const usage = { workers: usageNumber("workers of an autoscaled connector, on average") } as const;

type Connector = Read<typeof attributes> & Context<typeof usage, {}>;

export const connector = sheet({
  type: "aws_mskconnect_connector",
  title: "MSK Connect connector",
  pricing: "aws.amazon.com/msk/pricing",
  limits: ["Data transfer and the logs of its workers are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Workers",
      unit: "MCU-hours",
      hourly: true,
      quantity: unitsOf,
      price: aws("AmazonMSK", "RunConnect"),
    },
  ],
});

/** MSK Connect units of all workers. Under autoscaling, the least of workers unless the usage says more. */
function unitsOf(r: Connector): Exact | undefined {
  const { provisioned_capacity: fixed, autoscaling } = r.capacity ?? {};
  if (fixed) return fixed.worker_count?.times(fixed.mcu_count);
  if (!autoscaling) return unpriced("its capacity is not set");
  const { min_worker_count: least, max_worker_count: most, mcu_count } = autoscaling;
  const said = r.usage.workers;
  if (!said) r.assume(`autoscaling between ${least?.toString() ?? "?"} and ${most?.toString() ?? "?"} workers: counted at the least (give usage workers)`);
  const value = said ?? least;
  return value && r.scaled({ value, least: () => least, most: () => most, by: "capacity.autoscaling.max_worker_count" }).times(mcu_count);
}
