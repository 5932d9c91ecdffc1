import { unpriced } from "../../fields.ts";

/** Classes that do not follow the rule below; of the 317 classes in rds-instances.csv these alone. */
const VCPUS: ReadonlyMap<string, number> = new Map([
  ["db.c6gd.medium", 1],
  ["db.m1.small", 1],
  ["db.m1.medium", 1],
  ["db.m2.xlarge", 2],
  ["db.m2.2xlarge", 4],
  ["db.m2.4xlarge", 8],
  ["db.m3.medium", 1],
  ["db.t1.micro", 1],
  ["db.t2.micro", 1],
  ["db.t2.small", 1],
]);

/** vCPUs of a class: 2 up to large, then 4 for each xlarge. */
export function vcpusOf(instanceClass: string): number {
  const [, small, xlarge] = /^db\.\w+\.(?:(micro|small|medium|large)|(?:metal-)?(\d*)xl(?:arge)?)(?:\.|$)/.exec(instanceClass) ?? [];
  if (small === undefined && xlarge === undefined) return unpriced(`the number of vCPUs of ${instanceClass} is not known: give usage vcpu_count`);
  return VCPUS.get(instanceClass) ?? (small === undefined ? 4 * Number(xlarge || 1) : 2);
}

/** Usage types say "xl" for "xlarge": "InstanceUsage:db.r6g.12xl". */
export function shortened(instanceClass: string): string {
  return instanceClass.replace("xlarge", "xl");
}

/** "t3" of "db.t3.large". */
export function familyOf(instanceClass: string): string {
  return instanceClass.split(".")[1] ?? "";
}
