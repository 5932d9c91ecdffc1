import { expect, test } from "vitest";
import { isInExtendedSupport } from "../../../../src/resources/aws/opensearch/version.ts";

const NOW = "2026-11-21";

test.each([
  ["1.5", NOW, true],
  ["7.8", NOW, true],
  ["Elasticsearch_7.9", NOW, false],
  ["Elasticsearch_7.10", NOW, false],
  ["OpenSearch_1.2", NOW, true],
  ["OpenSearch_1.3", NOW, false],
  ["OpenSearch_2.3", NOW, true],
  ["OpenSearch_2.9", NOW, true],
  ["OpenSearch_2.11", NOW, false],
  ["OpenSearch_3.1", NOW, false],
  ["latest", NOW, false],
  ["1.5", "2025-11-07", false],
  ["1.5", "2025-11-08", true],
])("whether version %s is in extended support on %s: %s", (version, asOf, is) => {
  expect(isInExtendedSupport(version, asOf)).toBe(is);
});
