/** A major version in paid support: years 1 and 2 from `from` on, year 3 (at a higher price) from `yearThree` on. */
interface Release {
  engines: readonly string[];
  version: RegExp;
  /** As usage types spell it. */
  words: string;
  from: string;
  yearThree?: string;
}

/** AWS, "Amazon RDS Extended Support" and "Amazon Aurora versions": the days from which it is charged. */
const RELEASES: readonly Release[] = [
  { engines: ["mysql"], version: /^5\.7/, words: "MySQL5.7", from: "2024-03-01", yearThree: "2026-03-01" },
  // A bare "8" may be 8.0 or 8.4: the one that costs more is taken.
  { engines: ["mysql"], version: /^8(\.0|$)/, words: "MySQL8.0", from: "2026-08-01", yearThree: "2028-08-01" },
  { engines: ["aurora-mysql", "aurora"], version: /^5\.7/, words: "AuroraMySQL2", from: "2024-12-01" },
  { engines: ["aurora-mysql", "aurora"], version: /^8(\.0|$)/, words: "AuroraMySQL3", from: "2027-05-01" },
  ...postgres("11", "2024-04-01", "2026-04-01"),
  ...postgres("12", "2025-03-01", "2027-03-01"),
  ...postgres("13", "2026-03-01", "2028-03-01"),
  ...postgres("14", "2027-03-01", "2029-03-01"),
  ...postgres("15", "2028-03-01", "2030-03-01"),
  ...postgres("16", "2029-03-01", "2031-03-01"),
];

/** Both PostgreSQL engines share their calendar. */
function postgres(major: string, from: string, yearThree: string): Release[] {
  const version = new RegExp(`^${major}(\\.|$)`);
  return [
    { engines: ["postgres"], version, words: `PostgreSQL${major}`, from, yearThree },
    { engines: ["aurora-postgresql"], version, words: `AuroraPostgreSQL${major}`, from, yearThree },
  ];
}

/** The usage type under which a version's support is charged on a day; undefined while it is included, and where AWS sells none. */
export function extendedSupportOf(engine: string, version: string | undefined, asOf: string): string | undefined {
  const release = RELEASES.find((one) => one.engines.includes(engine) && one.version.test(version ?? ""));
  if (!release || asOf < release.from) return undefined;
  const isYearThree = release.yearThree !== undefined && asOf >= release.yearThree;
  return `ExtendedSupport:${isYearThree ? "Yr3" : "Yr1-Yr2"}:${release.words}`;
}
