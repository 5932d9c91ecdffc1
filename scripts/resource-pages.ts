import { freeLists } from "../src/resources/free-types.ts";
import type { Cloud } from "../src/resources/price-query.ts";
import { groups } from "../src/resources/registry.ts";
import type { AnySheet } from "../src/resources/sheet.ts";

const CLOUDS: readonly { cloud: Cloud; title: string; free: keyof typeof freeLists }[] = [
  { cloud: "aws", title: "AWS", free: "aws" },
  { cloud: "azure", title: "Azure", free: "azurerm" },
  { cloud: "google", title: "Google Cloud", free: "google" },
];

/** What is priced, written from the sheets: a page of counts, and one page for each cloud with every type, its lines, units, usage keys and limits. */
export async function resourcePages(): Promise<[path: string, text: string][]> {
  const pages = await Promise.all(CLOUDS.map(pageOf));
  const rows = pages.map(
    ({ title, file, counts }) => `| [${title}](resources/${file}) | ${counts.priced} | ${counts.lines} | ${counts.usageKeys} | ${counts.free} |`,
  );
  const other = Object.values(await freeLists.other()).flat().length;
  const index = [
    "# What is priced",
    WRITTEN,
    ["| cloud | types that are priced | lines of a bill | usage keys | types that are free |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    `Of other providers (\`random\`, \`tls\`, \`kubernetes\` …) ${other} types are known to cost nothing. A type that stands nowhere here is *unsupported*: reports name it, and the policy decides.`,
  ];
  return [["docs/resources.md", textOf(index)], ...pages.map(({ file, text }): [string, string] => [`docs/resources/${file}`, text])];
}

const WRITTEN = "Written by `npm run docs` from the sheets in `src/resources/`. Usage keys are those of the Infracost usage file.";

interface Page {
  title: string;
  file: string;
  text: string;
  counts: { priced: number; lines: number; usageKeys: number; free: number };
}

async function pageOf({ cloud, title, free }: (typeof CLOUDS)[number]): Promise<Page> {
  const loaded = await Promise.all(
    groups.filter((group) => group.cloud === cloud).map(async ({ group, types, load }) => ({ group, sheets: (await load()).filter(isIn(types)) })),
  );
  const sheets = loaded.flatMap((group) => group.sheets);
  const lists = await freeLists[free]();
  const sections = loaded.flatMap((group) => [`## ${group.group}`, ...group.sheets.map(sheetSection)]);
  const counts = {
    priced: sheets.flatMap(({ types }) => types).length,
    lines: sheets.flatMap(linesOf).length,
    usageKeys: sheets.flatMap(({ usage }) => Object.keys(usage)).length,
    free: Object.values(lists).flat().length,
  };
  return { title, file: `${cloud}.md`, text: textOf([`# ${title}`, WRITTEN, ...sections, "## Free", ...Object.entries(lists).map(freeSection)]), counts };
}

/** Several groups may be loaded from one file. */
function isIn(types: readonly string[]): (sheet: AnySheet) => boolean {
  return (sheet) => sheet.types.some((type) => types.includes(type));
}

function sheetSection(sheet: AnySheet): string {
  const { types, title, pricing, limits, usage } = sheet;
  const all = linesOf(sheet);
  const shared = new Set(all.flatMap(({ name, sharedTiers }) => (sharedTiers ? [name] : [])));
  const lines = all.map(({ part, name, unit }) => `| ${part === undefined ? "" : `\`${part}\``} | ${name} | ${unit} |`);
  const keys = Object.entries(usage).map(([key, { describe }]) => `| \`${key}\` | ${describe.replaceAll("|", "\\|")} |`);
  return [
    `### ${title}`,
    `${types.map((type) => `\`${type}\``).join(", ")} · [prices](https://${pricing})`,
    ...(lines.length > 0 ? [["| part | line | unit |", "| --- | --- | --- |", ...new Set(lines)].join("\n")] : []),
    ...(keys.length > 0 ? [["| usage key | meaning |", "| --- | --- |", ...keys].join("\n")] : []),
    ...(shared.size > 0 ? [`Price steps that [an account's resources share](../shared-tiers.md): ${[...shared].join(", ")}.`] : []),
    ...(limits.length > 0 ? [`Not priced: ${limits.map((limit) => limit.replace(/\.$/, "")).join("; ")}.`] : []),
  ].join("\n\n");
}

function linesOf({ components, parts }: AnySheet): { part: string | undefined; name: string; unit: string; sharedTiers: boolean }[] {
  const all = [{ name: undefined, components }, ...parts];
  return all.flatMap(({ name: part, components: of }) => of.map(({ name, unit, sharedTiers }) => ({ part, name, unit, sharedTiers: sharedTiers === true })));
}

function freeSection([because, types]: [string, readonly string[]]): string {
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}: ${types.map((type) => `\`${type}\``).join(", ")}.`;
}

function textOf(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
