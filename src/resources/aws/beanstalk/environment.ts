import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, part, sheet } from "../../sheet.ts";
import { databaseComponents } from "../rds/database.ts";
import { storageComponents } from "../rds/storage.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { type Machine, machineComponents } from "../shared/machine.ts";
import { type Device, rootOf, type Template, volumeOf } from "../shared/template.ts";
import { databaseOf, storageOf } from "./database.ts";
import { ASG, attributes, type Environment, hasDatabase, INSTANCES, isOn, LAUNCH, numberOption, option, usage } from "./settings.ts";
import { balancer, logs } from "./traffic-and-logs.ts";

export const environment: AnySheet = sheet({
  type: "aws_elastic_beanstalk_environment",
  title: "Elastic Beanstalk environment",
  pricing: "aws.amazon.com/elasticbeanstalk/pricing",
  limits: [
    "The number of instances is the least of the autoscaling group, not the ceiling.",
    "Public addresses, queues of worker environments, and settings of saved templates and .ebextensions are not priced.",
  ],
  attributes,
  usage,
  components: [...machineComponents<Environment>(machineOf), ...balancer(), ...logs()],
  parts: [
    part<Environment, Volume>({
      name: "volumes",
      each: (r) => [volumeOf(root(r), () => instances(r))],
      components: volumeComponents<Volume>((volume) => volume),
    }),
    part<Environment, Environment>({
      name: "database",
      each: (r) => (hasDatabase(r) ? [r] : []),
      components: [
        ...databaseComponents<Environment>(databaseOf),
        ...storageComponents<Environment>(storageOf),
        {
          name: "Additional backup storage",
          unit: "GB-months",
          when: (r) => r.usage["db.additional_backup_storage_gb"] !== undefined,
          quantity: (r) => r.usage["db.additional_backup_storage_gb"],
          price: aws("AmazonRDS", "RDS:ChargedBackupUsage"),
        },
      ],
    }),
  ],
});

/** AWS, "aws:autoscaling:asg": one where nothing is said. */
function instances(r: Environment): Exact {
  return numberOption(r, ASG, "MinSize") ?? exact(1);
}

/** The first of InstanceTypes, which wins over the older InstanceType. */
function instanceType(r: Environment): string {
  const types = (option(r, INSTANCES, "InstanceTypes") ?? option(r, LAUNCH, "InstanceType"))?.split(",").map((type) => type.trim()) ?? [];
  if (types.length > 1) r.assume(`priced as ${types[0]}, the first of ${types.length} instance types`);
  return types[0] ?? unpriced("no setting names the instance type, and the default differs by region and platform");
}

const isWindows = ({ solution_stack_name, platform_arn }: Environment): boolean => /windows/i.test(`${solution_stack_name} ${platform_arn}`);

function templateOf(r: Environment): Template {
  return {
    get instanceType() {
      return instanceType(r);
    },
    tenancy: undefined,
    isOnHost: false,
    isSpot: false,
    ebsOptimized: undefined,
    detailedMonitoring: undefined,
    cpuCredits: undefined,
    publicAddress: undefined,
    root: undefined,
    devices: [],
  };
}

function machineOf(r: Environment): Machine {
  return {
    template: templateOf(r),
    get count() {
      if (isOn(r, INSTANCES, "EnableSpot")) unpriced("it mixes spot and on-demand instances in shares that the plan does not tell");
      return instances(r);
    },
    usage: {
      get operating_system() {
        return r.usage["ec2.operating_system"];
      },
      get reserved_instance_type() {
        return r.usage["ec2.reserved_instance_type"];
      },
      get reserved_instance_term() {
        return r.usage["ec2.reserved_instance_term"];
      },
      get reserved_instance_payment_option() {
        return r.usage["ec2.reserved_instance_payment_option"];
      },
      get monthly_cpu_credit_hrs() {
        return r.usage["ec2.monthly_cpu_credit_hrs"];
      },
      get vcpu_count() {
        return r.usage["ec2.vcpu_count"];
      },
    },
    get operatingSystem() {
      return isWindows(r) ? "windows" : "linux";
    },
    isSpot: false,
  };
}

function root(r: Environment): Device {
  const own: Device = {
    name: "the root volume",
    get size() {
      return numberOption(r, LAUNCH, "RootVolumeSize");
    },
    get type() {
      return option(r, LAUNCH, "RootVolumeType");
    },
    get iops() {
      return numberOption(r, LAUNCH, "RootVolumeIOPS");
    },
    get throughput() {
      return numberOption(r, LAUNCH, "RootVolumeThroughput");
    },
  };
  return rootOf(
    own,
    () => (isWindows(r) ? "windows" : "linux"),
    (text) => r.assume(text),
  );
}
