import { domainSheet } from "./domain.ts";

export const elasticsearchDomain = domainSheet("aws_elasticsearch_domain", "OpenSearch Service domain (Elasticsearch)", "elasticsearch_version", {
  default: "1.5",
  because: "the provider's default",
});
