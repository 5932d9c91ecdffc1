import { aws } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { balancerKind, capacityUnits } from "../shared/capacity-units.ts";
import { balancerType, ENVIRONMENT, type Environment, isOn, LOGS, option } from "./settings.ts";

/** The load balancer that the environment makes for itself. */
export function balancer(): Component<Environment>[] {
  const isClassic = (r: Environment): boolean => balancerType(r) === "classic";
  const isOther = (r: Environment): boolean => balancerType(r) !== undefined && !isClassic(r);
  const operation = (r: Environment): { operation: string } => ({
    operation: isClassic(r) ? "LoadBalancing" : `LoadBalancing:${balancerKind(balancerType(r) ?? "").name}`,
  });
  return [
    {
      name: "Load balancer",
      detail: (r) => balancerType(r) ?? "",
      unit: "hours",
      hourly: true,
      when: (r) => balancerType(r) !== undefined,
      quantity: (r) => {
        if (option(r, ENVIRONMENT, "LoadBalancerType") === undefined) r.assume("a classic load balancer, AWS's default where no setting names another");
        return 1;
      },
      price: (r) => aws("AWSELB", "LoadBalancerUsage", operation(r)),
    },
    {
      name: "Capacity units",
      unit: "LCU-hours",
      hourly: true,
      when: isOther,
      quantity: (r) =>
        capacityUnits(balancerKind(balancerType(r) ?? ""), {
          new_connections: r.usage["lb.new_connections"],
          active_connections: r.usage["lb.active_connections"],
          processed_bytes_gb: r.usage["lb.processed_bytes_gb"],
          rule_evaluations: r.usage["lb.rule_evaluations"],
        }),
      price: (r) => aws("AWSELB", "LCUUsage", operation(r)),
    },
    {
      name: "Data processed",
      unit: "GB",
      when: isClassic,
      quantity: (r) => r.usage["elb.monthly_data_processed_gb"],
      price: aws("AWSELB", "DataProcessing-Bytes", { operation: "LoadBalancing" }),
    },
  ];
}

/** What it sends to CloudWatch Logs. */
export function logs(): Component<Environment>[] {
  const line = (name: string, unit: string, key: `cloudwatch.${"monthly_data_ingested_gb" | "storage_gb" | "monthly_data_scanned_gb"}`, words: string) => ({
    name,
    unit,
    when: (r: Environment) => isOn(r, LOGS, "StreamLogs"),
    quantity: (r: Environment) => r.usage[key],
    price: aws("AmazonCloudWatch", words),
  });
  return [
    line("Logs ingested", "GB", "cloudwatch.monthly_data_ingested_gb", "DataProcessing-Bytes"),
    line("Logs kept", "GB-months", "cloudwatch.storage_gb", "TimedStorage-ByteHrs"),
    line("Logs scanned by Logs Insights", "GB", "cloudwatch.monthly_data_scanned_gb", "DataScanned-Bytes"),
  ];
}
