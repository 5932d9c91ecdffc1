/** AWS, "Standard and extended support for Amazon OpenSearch Service": these left standard support. */
const STANDARD_UNTIL = "2025-11-07";

/** Whether a version is charged for extended support; `version` as "Elasticsearch_7.4", "OpenSearch_2.5" or, of old, "7.4". */
export function isInExtendedSupport(version: string, asOf: string): boolean {
  const [, engine = "Elasticsearch", major = "", minor = "0"] = /^(?:(\w+)_)?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (asOf <= STANDARD_UNTIL || major === "") return false;
  const [at, within] = [Number(major), Number(minor)];
  // Elasticsearch up to 7.8; OpenSearch 1.0 to 1.2 and 2.3 to 2.9.
  if (engine.toLowerCase() === "elasticsearch") return at < 7 || (at === 7 && within <= 8);
  return (at === 1 && within <= 2) || (at === 2 && within >= 3 && within <= 9);
}
