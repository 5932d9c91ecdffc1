import { Exact, sum } from "../../base/exact.ts";
import type { Owners } from "../../config/owners.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { PricedLine } from "../../estimate/price-line.ts";
import type { SideEstimate } from "../../estimate/side.ts";
import { acceleratorsOf, type MachineGroup } from "./fleet.ts";
import type { Subject } from "./subject.ts";
import { undecidable } from "./undecidable.ts";

/** A field as expressions see it: its CEL type, what it means, and how it is read. Reading what is not known throws Undecidable. */
export interface ModelField<T> {
  type: "string" | "bool" | "int" | "decimal" | "list<string>" | "map<string, string>" | "map<string, dyn>" | "owners";
  about: string;
  read: (of: T) => unknown;
}

type Fields<T> = Readonly<Record<string, ModelField<T>>>;

const RESOURCE: Fields<Subject> = {
  address: { type: "string", about: "address, as in the plan", read: ({ address }) => address },
  type: { type: "string", about: "Terraform's type", read: ({ change }) => change.type },
  module: { type: "string", about: 'address of the module, "" for the root', read: ({ change }) => change.module },
  action: { type: "string", about: "create, update, replace, no-op", read: ({ estimate }) => estimate.action },
  region: { type: "string", about: "region", read: (subject) => subject.region },
  tags: { type: "map<string, string>", about: "tags or labels", read: readTags },
  attributes: { type: "map<string, dyn>", about: "attributes by Terraform's names; whole numbers are int", read: ({ attributes }) => attributes },
  owners: { type: "owners", about: "whose it is", read: ({ owners }) => owners },
};

const OWNERS: Fields<Owners> = {
  team: { type: "string", about: '"" where nobody is named', read: (owners) => ownerOf(owners, "team") },
  product: { type: "string", about: '"" where none is named', read: (owners) => ownerOf(owners, "product") },
  environment: { type: "string", about: '"" where none is named', read: (owners) => ownerOf(owners, "environment") },
  costClass: { type: "string", about: 'cogs, operating, experiment or ""', read: (owners) => ownerOf(owners, "costClass") },
};

const CHANGE: Fields<Subject> = {
  monthlyDelta: { type: "decimal", about: "what the change costs a month; negative for savings", read: ({ estimate }) => known(estimate.delta, "the delta") },
  monthlyIncrease: { type: "decimal", about: "the same, 0 for savings", read: ({ estimate }) => known(estimate.delta, "the delta").max(0) },
  before: { type: "decimal", about: "cost a month today", read: ({ estimate }) => monthly(estimate.before) },
  after: { type: "decimal", about: "cost a month afterwards", read: ({ estimate }) => monthly(estimate.after) },
  drivers: {
    type: "list<string>",
    about: "why it changes: added, removed, resized, quantity, region, usage",
    read: ({ estimate }) => estimate.drivers.map(({ kind }) => kind),
  },
};

/** One kind of machine that the resource runs. */
const MACHINE: Fields<MachineGroup> = {
  name: { type: "string", about: "machine type: p5.48xlarge", read: ({ name }) => name },
  count: { type: "decimal", about: "how many run; 0 for a template", read: ({ count }) => Exact.of(count) },
  most: { type: "decimal", about: "the ceiling of the autoscaler", read: ({ most }) => Exact.of(most) },
  vcpus: { type: "decimal", about: "of one machine", read: (of) => Exact.of(known(of.machine?.vcpu, "the number of vCPUs")) },
  memoryGib: { type: "decimal", about: "of one machine, GiB", read: (of) => Exact.of(known(of.machine?.memoryGib, "the memory")) },
  gpus: { type: "decimal", about: "accelerators of one machine", read: (of) => sum(acceleratorsOf(of).map(({ count }) => Exact.of(count))) },
  gpuKind: { type: "string", about: 'h100, l4, trainium2; "" without any', read: (of) => acceleratorsOf(of)[0]?.name ?? "" },
  family: { type: "string", about: "m7g", read: (of) => known(of.machine?.family?.name, "the family") },
  generation: { type: "decimal", about: "7 for m7g", read: (of) => Exact.of(known(of.machine?.family?.generation, "the generation")) },
  isPrevious: { type: "bool", about: "whether AWS calls it previous generation", read: (of) => known(of.machine?.family, "the family").isPrevious },
  isBurstable: { type: "bool", about: "whether it has processor credits or shared cores", read: ({ isBurstable }) => isBurstable },
};

/** One line of the bill. */
const COMPONENT: Fields<PricedLine> = {
  name: { type: "string", about: "Instance usage", read: ({ name }) => name },
  quantity: { type: "decimal", about: "a month, in `unit`", read: ({ quantity }) => known(quantity, "the quantity") },
  unit: { type: "string", about: "hours, GB-months", read: ({ unit }) => unit },
  unitPrice: { type: "decimal", about: "for one unit of the first step", read: ({ unitPrice }) => known(unitPrice, "the price") },
  monthlyCost: { type: "decimal", about: "a month", read: ({ cost, oneTime }) => (oneTime ? undecidable("it is charged once") : known(cost, "the cost")) },
  product: { type: "string", about: "the provider's words for it", read: (line) => asked(line).product },
  region: { type: "string", about: "where it is billed", read: (line) => asked(line).place },
  purchase: { type: "string", about: "on-demand, spot", read: (line) => asked(line).purchase },
};

/** Sums over the whole plan. */
const ESTIMATE: Fields<Estimate> = {
  before: { type: "decimal", about: "known cost a month today", read: ({ totals }) => totals.before },
  after: { type: "decimal", about: "cost a month afterwards", read: ({ totals }) => whole(totals.after, totals.incomplete) },
  monthlyDelta: { type: "decimal", about: "what the change costs a month", read: ({ totals }) => whole(totals.delta, totals.unknown) },
  monthlyIncrease: { type: "decimal", about: "all increases, savings not counted", read: ({ totals }) => whole(totals.increase, totals.unknown) },
  oneTime: { type: "decimal", about: "charged once", read: ({ totals }) => whole(totals.oneTime, totals.unknown) },
  changed: { type: "int", about: "changed resources", read: ({ resources }) => BigInt(resources.filter(({ changed }) => changed).length) },
  unpriced: { type: "int", about: "changed resources without a price", read: ({ totals }) => BigInt(totals.unpriced) },
  unsupported: { type: "int", about: "of types that costgate does not price", read: ({ totals }) => BigInt(totals.unsupported) },
  needsUsage: { type: "int", about: "with costs that wait for usage", read: ({ totals }) => BigInt(totals.needsUsage) },
};

const RUN: Fields<Estimate> = {
  asOf: { type: "string", about: "the day of the run, YYYY-MM-DD", read: ({ asOf }) => asOf },
  currency: { type: "string", about: "of all amounts", read: ({ currency }) => currency },
};

/** Edition 1 of what expressions may read. It only grows; docs/rules.md is held against it. */
export const MODEL = { resource: RESOURCE, owners: OWNERS, change: CHANGE, machine: MACHINE, component: COMPONENT, estimate: ESTIMATE, run: RUN } as const;

function ownerOf(owners: Owners, kind: "team" | "product" | "environment" | "costClass"): string {
  return owners[kind] ?? (owners.untold?.includes(kind) ? undecidable(`its ${kind} cannot be told before apply`) : "");
}

function known<T>(value: T | undefined, what: string): T {
  return value ?? undecidable(`${what} is not known`);
}

function monthly({ monthly: cost, missing, status, needsUsage }: SideEstimate): Exact {
  if (missing.length > 0 || status === "unsupported") return undecidable("its cost is not known");
  return cost ?? undecidable(needsUsage.length > 0 ? "its cost waits for usage" : "its cost is not known");
}

function whole(sum: Exact, unknown: number): Exact {
  return unknown > 0 ? undecidable("the cost of some resources is not known") : sum;
}

function asked({ query, shown }: PricedLine): NonNullable<PricedLine["query"]> {
  if (shown) return undecidable("the plan marks what it is billed by sensitive");
  return query ?? undecidable("what it is billed by is not known");
}

/** The tags as a map: reading one that is known only after apply throws. */
function readTags(subject: Subject): { readonly [key: string]: string } {
  const { tags, hiddenTags } = subject;
  if (!hiddenTags) return undecidable("its tags are known only after apply, or sensitive");
  const made: { [key: string]: string } = Object.create(null);
  for (const [key, value] of tags) made[key] = value;
  for (const key of hiddenTags) Object.defineProperty(made, key, { enumerable: true, get: () => undecidable(subject.hiddenTag(key) ?? key) });
  return made;
}
