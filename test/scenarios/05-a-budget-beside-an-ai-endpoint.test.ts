import { describe, expect, test } from "vitest";
import { gate } from "../../src/gate.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", []));
const POLICY = "unsupported: advisory\nrules:\n  - { use: costgate/ai-guard, level: hard }\n";

const referring = (expressions: Record<string, string[]>): object =>
  Object.fromEntries(Object.entries(expressions).map(([name, references]) => [name, { references }]));
const configured = (address: string, expressions: Record<string, string[]> = {}): object => {
  const [type, name] = address.split(".");
  return { address, mode: "managed", type, name, provider_config_key: "azurerm", expressions: referring(expressions) };
};

const DEPLOYMENT: MadeChange = {
  address: "azurerm_cognitive_deployment.chat",
  after: { name: "chat", model: [{ format: "OpenAI", name: "gpt-4o" }], sku: [{ name: "GlobalProvisionedManaged", capacity: 100 }] },
  after_unknown: { id: true, cognitive_account_id: true },
};
const ACCOUNT: MadeChange = {
  address: "azurerm_cognitive_account.ai",
  after: { name: "ai", kind: "OpenAI", location: "swedencentral", resource_group_name: "ai" },
  after_unknown: { id: true },
};
const GROUPS: MadeChange[] = ["ai", "other"].map((name) => ({
  address: `azurerm_resource_group.${name}`,
  after: { name, location: "swedencentral" },
  after_unknown: { id: true },
}));
const budget = {
  address: "azurerm_consumption_budget_resource_group.b",
  after: { amount: 80000, notification: [{ enabled: true }] },
  after_unknown: { resource_group_id: true },
};
const alert = { address: "azurerm_monitor_metric_alert.a", after: { enabled: true, action: [{}] }, after_unknown: { scopes: true } };

async function judged(more: readonly MadeChange[], expressions: Record<string, string[]> = {}) {
  const changes = [...GROUPS, ACCOUNT, DEPLOYMENT, ...more];
  const resources = [
    ...GROUPS.map(({ address }) => configured(address)),
    configured(ACCOUNT.address, { resource_group_name: ["azurerm_resource_group.ai.name", "azurerm_resource_group.ai"] }),
    configured(DEPLOYMENT.address, { cognitive_account_id: ["azurerm_cognitive_account.ai.id", "azurerm_cognitive_account.ai"] }),
    ...more.map(({ address }) => configured(address, expressions)),
  ];
  const text = planJson(changes, { configuration: { provider_config: { azurerm: { name: "azurerm" } }, root_module: { resources } } });
  const plan = { name: "plan.json", bytes: Buffer.from(text) };
  return gate({ plan, policy: { name: "costgate.yml", text: POLICY }, ...pricedBy(PACK), asOf: "2026-11-21", production: true });
}

const idsOf = async (more: readonly MadeChange[], expressions?: Record<string, string[]>): Promise<string[]> =>
  (await judged(more, expressions)).verdict.findings.map(({ id }) => id).filter((id) => id.startsWith("rule/"));

describe("05 a hard rule: a budget or alarm beside every AI endpoint", () => {
  test("push 1: exit 1; the first line is the hard rule, nobody can approve it, and what to add", async () => {
    const { estimate, verdict } = await judged([]);
    expect(verdict.outcome).toBe("no");
    const [headline] = renderMarkdown(reportOf(estimate, verdict), "USD").split("\n");
    expect(headline).toContain("Blocked**: 1 AI endpoint without a budget, quota or alarm beside it");
    const finding = verdict.findings.find(({ id }) => id === "rule/costgate/ai-guard");
    expect(finding).toMatchObject({ level: "hard", addresses: ["azurerm_cognitive_deployment.chat"] });
    expect(finding?.next).toMatch(/azurerm_consumption_budget_resource_group.*alarm.*nobody can approve/);
  });

  test("push 2: a budget of its resource group", async () =>
    expect(await idsOf([budget], { resource_group_id: ["azurerm_resource_group.ai.id", "azurerm_resource_group.ai"] })).toEqual([]));
  test("a budget of another resource group does not count", async () =>
    expect(await idsOf([budget], { resource_group_id: ["azurerm_resource_group.other.id", "azurerm_resource_group.other"] })).toEqual([
      "rule/costgate/ai-guard",
    ]));
  test("a metric alert on its account counts", async () =>
    expect(await idsOf([alert], { scopes: ["azurerm_cognitive_account.ai.id", "azurerm_cognitive_account.ai"] })).toEqual([]));
  test("a metric alert on who knows what cannot be told to cover it", async () =>
    expect(await idsOf([alert], { scopes: ["var.scopes"] })).toEqual(["rule/costgate/ai-guard/undecided"]));
});
