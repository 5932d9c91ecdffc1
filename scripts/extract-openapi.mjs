// Cuts the operations that costgate uses out of GitHub's own OpenAPI description (npm @octokit/openapi, MIT, 385 MB unpacked) into test/github/openapi.json.
// Run: npm i --prefix /tmp/openapi @octokit/openapi@23.0.2 && node scripts/extract-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OPERATIONS = [
  "git/create-blob",
  "git/create-commit",
  "git/create-ref",
  "git/create-tree",
  "git/get-blob",
  "git/get-commit",
  "git/get-ref",
  "git/get-tree",
  "git/update-ref",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/list-events-for-timeline",
  "issues/update-comment",
  "pulls/get",
  "pulls/list",
  "pulls/list-commits",
  "pulls/list-files",
  "pulls/list-reviews",
  "pulls/request-reviewers",
  "repos/compare-commits-with-basehead",
  "repos/create-commit-status",
  "repos/get",
  "repos/get-collaborator-permission-level",
  "repos/get-content",
  "repos/list-activities",
  "repos/list-commit-statuses-for-ref",
  "repos/list-pull-requests-associated-with-commit",
  "teams/get-by-name",
  "teams/get-membership-for-user-in-org",
  "users/get-authenticated",
  "users/get-by-id",
];
const PROSE = new Set(["description", "summary", "example", "examples", "externalDocs", "operationId", "tags", "title", "deprecated", "default"]);

const home = process.argv[2];
if (!home) throw new Error("usage: node scripts/extract-openapi.mjs <folder of @octokit/openapi>");
const { version, license } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const description = JSON.parse(readFileSync(join(home, "generated/api.github.com.json"), "utf8"));

/** OpenAPI 3.0 to JSON Schema: prose and x-* fall away, `nullable` becomes a type. `named` is true where the keys are names, not keywords. */
function schemaOf(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => schemaOf(item));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => named || !(PROSE.has(key) || key.startsWith("x-") || key === "nullable"));
  const schema = Object.fromEntries(kept.map(([key, value]) => [key, key === "enum" ? value : schemaOf(value, !named && key === "properties")]));
  if (named || node.nullable !== true) return schema;
  return { anyOf: [schema, { type: "null" }] };
}

function resolve(node) {
  return node.$ref
    ? node.$ref
        .slice(2)
        .split("/")
        .reduce((at, key) => at[key], description)
    : node;
}

const schemas = {};
/** Copies every schema that this one names, and theirs. */
function keep(node) {
  for (const name of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (schemas[name[1]]) continue;
    schemas[name[1]] = schemaOf(description.components.schemas[name[1]]);
    keep(schemas[name[1]]);
  }
  return node;
}

function jsonSchema(content) {
  const json = Object.entries(content ?? {}).find(([type]) => type.startsWith("application/json"));
  return json ? keep(schemaOf(json[1].schema)) : undefined;
}

function operationOf(id) {
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== id) continue;
      const parameters = (operation.parameters ?? [])
        .map(resolve)
        .map((p) => ({ name: p.name, in: p.in, required: p.required === true, schema: keep(schemaOf(p.schema)) }));
      const responses = Object.entries(operation.responses).map(([status, answer]) => [status, jsonSchema(resolve(answer).content) ?? null]);
      return {
        method: method.toUpperCase(),
        path,
        parameters,
        body: jsonSchema(operation.requestBody?.content) ?? null,
        responses: Object.fromEntries(responses),
      };
    }
  }
  throw new Error(`no operation ${id} in ${version}`);
}

const operations = Object.fromEntries(OPERATIONS.map((id) => [id, operationOf(id)]));
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const source = `@octokit/openapi@${version} generated/api.github.com.json, ${license}, cut by scripts/extract-openapi.mjs`;
const notice = readFileSync(join(home, "LICENSE"), "utf8");
const text = JSON.stringify({ source, notice, operations, components: { schemas: sorted } });
writeFileSync(new URL("../test/github/openapi.json", import.meta.url), `${text}\n`);
process.stdout.write(`${OPERATIONS.length} operations, ${Object.keys(schemas).length} schemas, ${text.length} characters\n`);
