// Lays sheet, fixture and registry line for a resource type: npm run new aws_kinesis_stream kinesis
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CLOUDS = { aws: "aws", azurerm: "azure", google: "google" };
const [type, group] = process.argv.slice(2);
const prefix = /^([a-z]+)_[a-z0-9_]+$/.exec(type ?? "")?.[1] ?? "";
const cloud = CLOUDS[prefix];
if (!cloud || !/^[a-z0-9]+$/.test(group ?? "")) {
  console.error("Usage: npm run new TYPE GROUP, such as: npm run new aws_kinesis_stream kinesis");
  process.exit(2);
}

const name = type.slice(prefix.length + 1).replaceAll("_", "-");
const exported = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const folder = join("src/resources", cloud, group);
const page = { aws: "aws.amazon.com/NAME/pricing", azure: "azure.microsoft.com/pricing/details/NAME", google: "cloud.google.com/NAME/pricing" }[cloud];
const query = {
  aws: 'aws("ServiceCode", "UsageType-Without-Region")',
  azure: 'azure("Service", "Product", "SKU", "Meter")',
  google: 'google("Service", "SKU description")',
}[cloud];

create(
  join(folder, `${name}.ts`),
  `import { text } from "../../fields.ts";
import { ${cloud} } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const ${exported} = sheet({
  type: "${type}",
  title: "Title as on the price page",
  pricing: "${page}",
  attributes: { name: text() },
  usage: { monthly_requests: usageNumber("requests a month") },
  components: [
    {
      name: "Requests",
      detail: (r) => r.name ?? "",
      unit: "requests",
      quantity: (r) => r.usage.monthly_requests,
      price: ${query},
    },
  ],
});
`,
);
addToIndex();
addToCloud();
addToRegistry();
create(join("fixtures/resources", type, "main.tf"), `resource "${type}" "plain" {\n}\n`);
create(join("fixtures/resources", type, "usage.yml"), `version: 0.1\nresource_type_default_usage:\n  ${type}:\n    monthly_requests: 1000000\n`);
console.log(`
Next:
1. Fill in the sheet beside the price page.
2. Add the prices: prices/${cloud}/<Service>.csv, by a converter in scripts/facts/ or by hand, each row with source and date.
3. scripts/plan-fixture.sh fixtures/resources/${type}
4. npm run cut-prices && npx vitest run test/resources/fixtures.test.ts -u, and read fixtures/resources/${type}/expected.txt.
5. npm run build && npm test`);

function create(path, text) {
  if (existsSync(path)) {
    console.error(`${path} exists already`);
    process.exit(2);
  }
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  console.log(`created ${path}`);
}

function addToIndex() {
  const path = join(folder, "index.ts");
  const line = `import { ${exported} } from "./${name}.ts";`;
  const old = existsSync(path)
    ? readFileSync(path, "utf8")
    : 'import type { AnySheet } from "../../sheet.ts";\n\nexport const sheets: readonly AnySheet[] = [];\n';
  const imports = [...old.split("\n").filter((text) => text.startsWith("import ")), line].sort((a, b) => (a.split('"')[1] < b.split('"')[1] ? -1 : 1));
  const rest = old
    .split("\n")
    .filter((text) => !text.startsWith("import "))
    .join("\n");
  writeFileSync(
    path,
    `${imports.join("\n")}\n${rest.replace(
      /\[([^\]]*)\];/,
      (_, list) =>
        `[${[
          ...list
            .split(",")
            .map((text) => text.trim())
            .filter(Boolean),
          exported,
        ].join(", ")}];`,
    )}`,
  );
  console.log(`added to ${path}`);
}

/** New groups of AWS are among those that fewer plans have. */
function indexOf() {
  const common = join("src/resources", cloud, "index.ts");
  return cloud !== "aws" || readFileSync(common, "utf8").includes(`"./${group}/index.ts"`) ? common : join("src/resources", cloud, "further.ts");
}

function addToCloud() {
  const path = indexOf();
  const lines = new Set(readFileSync(path, "utf8").split("\n").filter(Boolean)).add(`export { sheets as ${group} } from "./${group}/index.ts";`);
  writeFileSync(path, `${[...lines].sort().join("\n")}\n`);
}

function addToRegistry() {
  const path = `src/resources/groups/${cloud}.ts`;
  const text = readFileSync(path, "utf8");
  const own = new RegExp(`(\\{\\s*group: "${group}",\\s*types: \\[)([^\\]]*)(\\])`);
  const quoted = (list) =>
    [...new Set([...list.matchAll(/"([^"]+)"/g)].map(([, one]) => one).concat(type))]
      .sort()
      .map((one) => `"${one}"`)
      .join(", ");
  const load = indexOf().endsWith("further.ts") ? "further" : cloud;
  const line = `  { group: "${group}", types: ["${type}"], load: async () => (await ${load}()).${group} },\n`;
  const grown = own.test(text) ? text.replace(own, (_, head, list, tail) => `${head}${quoted(list)}${tail}`) : inserted(text, line);
  writeFileSync(path, grown);
  console.log(`added to ${path}`);
}

/** Groups stand sorted by name. */
function inserted(text, line) {
  const groups = [...text.matchAll(/ {2}\{\s*group: "([a-z0-9]+)"/g)];
  const next = groups.find(([, other]) => other > group);
  const at = next ? next.index : text.indexOf("\n];") + 1;
  return text.slice(0, at) + line + text.slice(at);
}
