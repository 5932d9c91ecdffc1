/** What people call services, besides their own names and those without "Amazon", "AWS", "Azure" and "Cloud". */
const SHORT: { readonly [name: string]: readonly string[] } = {
  aks: ["Azure Kubernetes Service"],
  alb: ["AWSELB"],
  bigquery: ["BigQuery", "BigQuery Storage API"],
  documentdb: ["AmazonDocDB"],
  ebs: ["AmazonEC2"],
  emr: ["ElasticMapReduce"],
  gce: ["Compute Engine"],
  gcf: ["Cloud Run Functions"],
  gcs: ["Cloud Storage"],
  gke: ["Kubernetes Engine"],
  keyspaces: ["AmazonMCS"],
  kms: ["awskms", "Cloud Key Management Service (KMS)"],
  nlb: ["AWSELB"],
  opensearch: ["AmazonES"],
  pubsub: ["Cloud Pub/Sub", "Cloud Pub-Sub"],
  redis: ["Redis Cache", "Cloud Memorystore for Redis", "AmazonElastiCache"],
  sql: ["SQL Database", "Cloud SQL"],
  sqs: ["AWSQueueService"],
  stepfunctions: ["AmazonStates"],
  vm: ["Virtual Machines", "Compute Engine"],
  vms: ["Virtual Machines", "Compute Engine"],
  waf: ["awswaf"],
};

/** All names by which people may ask for a service, each in lower case and without spaces and hyphens. */
export function namesOf(service: string): readonly string[] {
  const short = Object.entries(SHORT).flatMap(([name, services]) => (services.includes(service) ? [name] : []));
  const plain = service.replace(/^(amazon|aws|azure|cloud|google)\s*/i, "");
  return [...new Set([service, plain, ...short].map(joinedName))].filter((name) => name !== "");
}

/** "Virtual Machines" as "virtualmachines": so words find it, written together or apart. */
export function joinedName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}
