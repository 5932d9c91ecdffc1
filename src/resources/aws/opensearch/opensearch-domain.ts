import { domainSheet } from "./domain.ts";

export const opensearchDomain = domainSheet("aws_opensearch_domain", "OpenSearch Service domain", "engine_version", {
  default: "latest",
  because: "AWS creates the latest version, which is in standard support",
});
