import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { awsMachines } from "../../machines/aws.ts";
import { running } from "../../month.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Component, type Context, usageNumber, usageText } from "../../sheet.ts";
import { reservationFee } from "./reservation.ts";
import type { Template } from "./template.ts";

/** Usage keys of everything that runs EC2 instances. */
export const machineUsage = {
  operating_system: usageText(
    "operating system of the image: linux, windows, rhel, suse, windows_sql_web, windows_sql_std or windows_sql_ent; linux when not given",
  ),
  reserved_instance_type: usageText("offering class of the reserved instances that it runs on: standard or convertible"),
  reserved_instance_term: usageText("term of the reserved instances: 1_year or 3_year"),
  reserved_instance_payment_option: usageText("payment of the reserved instances: no_upfront, partial_upfront or all_upfront"),
  monthly_cpu_credit_hrs: usageNumber("hours a month in which each vCPU of an instance bursts beyond its baseline (unlimited mode)"),
  vcpu_count: usageNumber("vCPUs of an instance, where they differ from its type's"),
} as const;

export type MachineUsage = Context<typeof machineUsage, {}>["usage"];

/** EC2 instances of one kind. */
export interface Machine {
  readonly template: Template;
  readonly count: Exact;
  readonly usage: MachineUsage;
  /** "windows" where an attribute says so; the usage key comes first. */
  readonly operatingSystem?: string | undefined;
  readonly isSpot: boolean;
  /** Hours a month in which they run, where the team says. */
  readonly hours?: Exact | undefined;
  /** Where it is not the resource's region: a local zone's group. */
  readonly place?: string | undefined;
}

/** Names and billing operations: AWS, "AMI billing information fields". */
const SYSTEMS: ReadonlyMap<string, readonly [name: string, operation: string]> = new Map([
  ["linux", ["Linux/UNIX", "RunInstances"]],
  ["windows", ["Windows", "RunInstances:0002"]],
  ["rhel", ["RHEL", "RunInstances:0010"]],
  ["suse", ["SUSE", "RunInstances:000g"]],
  ["windows_sql_web", ["Windows with SQL Web", "RunInstances:0202"]],
  ["windows_sql_std", ["Windows with SQL Standard", "RunInstances:0006"]],
  ["windows_sql_ent", ["Windows with SQL Enterprise", "RunInstances:0102"]],
]);

/** AWS, "Amazon EBS-optimized instance types": with the others it is included, or cannot be had. */
const EBS_OPTIMIZED_AT_A_CHARGE = new Set(
  "c1.xlarge c3.xlarge c3.2xlarge c3.4xlarge g2.2xlarge i2.xlarge i2.2xlarge i2.4xlarge m1.large m1.xlarge m2.2xlarge m2.4xlarge m3.xlarge m3.2xlarge r3.xlarge r3.2xlarge r3.4xlarge".split(
    " ",
  ),
);

/** AWS, "Unlimited mode for burstable performance instances": these start as unlimited, t2 as standard. */
const UNLIMITED_BY_DEFAULT = new Set(["t3", "t3a", "t4g"]);

/** Metrics that AWS counts for detailed monitoring of an instance: aws.amazon.com/cloudwatch/pricing, example 1. */
const METRICS = 7;

/** What EC2 instances are billed for beside their volumes; `of` finds them in what the sheet's closures see. */
export function machineComponents<R>(of: (r: R) => Machine): Component<R>[] {
  return [
    {
      name: "Instance usage",
      detail: (r) => [systemOf(of(r))[0], purchaseOf(of(r)).split("/")[0], typeOf(of(r))].join(", "),
      unit: "hours",
      hourly: true,
      when: (r) => !isOnHost(of(r).template),
      quantity: (r) => runningOf(of(r)),
      price: (r) => instancePrice(of(r), purchaseOf(of(r))),
    },
    {
      ...reservationFee<R>(
        (r) => purchaseOf(of(r)),
        (r) => of(r).count,
        (r, purchase) => instancePrice(of(r), purchase),
      ),
      when: (r) => !isOnHost(of(r).template) && /(partial|all)-upfront/.test(purchaseOf(of(r))),
    },
    ...extras(of),
  ];
}

function extras<R>(of: (r: R) => Machine): Component<R>[] {
  const running = (r: R): Exact => runningOf(of(r));
  return [
    {
      name: "EBS-optimized usage",
      unit: "hours",
      hourly: true,
      when: (r) => of(r).template.ebsOptimized === true && !isOnHost(of(r).template) && EBS_OPTIMIZED_AT_A_CHARGE.has(typeOf(of(r))),
      quantity: running,
      price: (r) => aws("AmazonEC2", `EBSOptimized:${typeOf(of(r))}`, { place: of(r).place }),
    },
    {
      name: "Detailed monitoring",
      unit: "metric-months",
      when: (r) => of(r).template.detailedMonitoring === true,
      quantity: (r) => of(r).count.times(METRICS),
      price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage"),
      sharedTiers: true,
    },
    {
      name: "CPU credits",
      detail: (r) => `unlimited mode, ${familyOf(of(r))}`,
      unit: "vCPU-hours",
      when: (r) => of(r).usage.monthly_cpu_credit_hrs !== undefined && burstsWithoutLimit(of(r)),
      quantity: (r) =>
        of(r)
          .usage.monthly_cpu_credit_hrs?.times(vcpuOf(of(r)))
          .times(of(r).count),
      price: (r) => creditPrice(of(r)),
    },
    {
      name: "Public IPv4 address",
      unit: "hours",
      hourly: true,
      when: (r) => of(r).template.publicAddress === true,
      quantity: running,
      price: aws("AmazonVPC", "PublicIPv4:InUseAddress"),
    },
  ];
}

/** The count, less where the team says that they run only some hours of the month. */
function runningOf({ count, hours }: Machine): Exact {
  return running(count, hours);
}

function typeOf({ template }: Machine): string {
  return template.instanceType ?? unpriced("neither it nor its template says instance_type");
}

function familyOf(machine: Machine): string {
  return typeOf(machine).split(".")[0] ?? "";
}

/** The instances of a dedicated host cost nothing beside the host. */
export function isOnHost(template: Template): boolean {
  return template.isOnHost || template.tenancy === "host";
}

function systemOf({ usage, operatingSystem = "linux" }: Machine): readonly [name: string, operation: string] {
  const said = usage.operating_system ?? operatingSystem;
  return SYSTEMS.get(said.toLowerCase()) ?? unpriced(`operating_system "${said}" is none of ${[...SYSTEMS.keys()].join(", ")}`);
}

function instancePrice(machine: Machine, purchase: string): PriceQuery {
  const isDedicated = machine.template.tenancy === "dedicated";
  const box = machine.isSpot ? "SpotUsage" : isDedicated ? "DedicatedUsage" : "BoxUsage";
  if (isDedicated && machine.isSpot) unpriced("spot instances of dedicated tenancy have no known billing words");
  return aws("AmazonEC2", `${box}:${typeOf(machine)}`, { operation: systemOf(machine)[1], purchase, place: machine.place });
}

/** "on-demand", "spot", or "reserved/1yr/no-upfront/standard". */
function purchaseOf({ isSpot, usage }: Machine): string {
  const said = {
    reserved_instance_term: usage.reserved_instance_term,
    reserved_instance_payment_option: usage.reserved_instance_payment_option,
    reserved_instance_type: usage.reserved_instance_type,
  };
  if (isSpot) return "spot";
  if (Object.values(said).every((value) => value === undefined)) return "on-demand";
  const words = Object.entries(RESERVED).map(([key, known]) => {
    const value = said[key as keyof typeof RESERVED];
    return (value && known.get(value)) ?? unpriced(`usage ${key} is ${value ? `"${value}"` : "not given"}, not one of ${[...known.keys()].join(", ")}`);
  });
  return ["reserved", ...words].join("/");
}

const RESERVED = {
  reserved_instance_term: new Map([
    ["1_year", "1yr"],
    ["3_year", "3yr"],
  ]),
  reserved_instance_payment_option: new Map([
    ["no_upfront", "no-upfront"],
    ["partial_upfront", "partial-upfront"],
    ["all_upfront", "all-upfront"],
  ]),
  reserved_instance_type: new Map([
    ["standard", "standard"],
    ["convertible", "convertible"],
  ]),
} as const;

function burstsWithoutLimit(machine: Machine): boolean {
  const family = familyOf(machine);
  if (family !== "t2" && !UNLIMITED_BY_DEFAULT.has(family)) return false;
  return (machine.template.cpuCredits ?? (family === "t2" ? "standard" : "unlimited")) === "unlimited";
}

function vcpuOf(machine: Machine): Exact {
  const type = typeOf(machine);
  const known = machine.usage.vcpu_count ?? awsMachines.find(type)?.vcpu;
  return known === undefined ? unpriced(`the number of vCPUs of ${type} is not known: give usage vcpu_count`) : exact(known);
}

/** Credits of Windows instances cost more; both systems share a usage type, so the operation tells them apart. */
function creditPrice(machine: Machine): PriceQuery {
  const family = familyOf(machine);
  const windows = systemOf(machine)[0].startsWith("Windows") ? ":0002" : "";
  return aws("AmazonEC2", `CPUCredits:${family}`, { operation: `${family.toUpperCase()}CPUCredits${windows}`, place: machine.place });
}
