import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const fargateProfile: AnySheet = sheet({
  type: "aws_eks_fargate_profile",
  title: "EKS Fargate profile",
  pricing: "aws.amazon.com/fargate/pricing",
  limits: ["A profile costs nothing by itself: its pods do, which are not in a plan.", "Pods' own storage beyond 20 GB is not priced."],
  attributes: {},
  usage: {
    vcpus: usageNumber("vCPUs of all pods of the profile that run on average, as Fargate rounds them up"),
    memory_gb: usageNumber("GB of memory of all pods of the profile that run on average, as Fargate rounds them up"),
  },
  components: [
    { name: "vCPU", unit: "vCPU-hours", hourly: true, quantity: (r) => r.usage.vcpus, price: aws("AmazonEKS", "Fargate-vCPU-Hours:perCPU") },
    { name: "Memory", unit: "GB-hours", hourly: true, quantity: (r) => r.usage.memory_gb, price: aws("AmazonEKS", "Fargate-GB-Hours") },
  ],
});
