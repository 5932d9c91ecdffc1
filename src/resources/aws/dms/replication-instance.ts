import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  replication_instance_class: text(),
  allocated_storage: number({ default: undefined, because: "AWS's default, which is included" }),
  multi_az: flag({ default: false, because: "AWS's default" }),
};

const usage = { monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3)") } as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

/** GB that come with an instance: aws.amazon.com/dms/pricing, "Storage". */
const INCLUDED_GB = { t: 50, other: 100 };

export const replicationInstance = sheet({
  type: "aws_dms_replication_instance",
  title: "DMS replication instance",
  pricing: "aws.amazon.com/dms/pricing",
  limits: ["Data transfer to other regions and zones is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Instance",
      detail: (r) => `${classOf(r)}, ${r.multi_az ? "Multi-AZ" : "Single-AZ"}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AWSDatabaseMigrationSvc", `${r.multi_az ? "Multi-AZUsg" : "InstanceUsg"}:${classOf(r)}`),
    },
    {
      name: "Storage",
      detail: (r) => `beyond the ${includedIn(r)} GB included`,
      unit: "GB-months",
      when: (r) => beyondIncluded(r).gt(0),
      quantity: beyondIncluded,
      price: (r) => aws("AWSDatabaseMigrationSvc", `DMS Storage Replication Storage ${r.multi_az ? "Multiple" : "Single"} AZ`),
    },
    {
      name: "CPU credits",
      unit: "vCPU-hours",
      when: (r) => r.usage.monthly_cpu_credit_hrs !== undefined && classOf(r).startsWith("dms.t3."),
      quantity: (r) => r.usage.monthly_cpu_credit_hrs,
      price: aws("AWSDatabaseMigrationSvc", "t3 CPU Credits"),
    },
  ],
});

/** "dms.t3.micro". */
function classOf({ replication_instance_class: name = unpriced("its replication_instance_class is not set") }: Instance): string {
  return name.startsWith("dms.") ? name : `dms.${name}`;
}

function includedIn(r: Instance): number {
  return classOf(r).startsWith("dms.t") ? INCLUDED_GB.t : INCLUDED_GB.other;
}

function beyondIncluded(r: Instance): Exact {
  const { allocated_storage: size } = r;
  return size?.gt(includedIn(r)) ? size.minus(includedIn(r)) : exact(0);
}
