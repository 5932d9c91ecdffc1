import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, sheet } from "../../sheet.ts";

const resources = blocks({ type: text(), amount: number() });
const attributes = {
  plan: text(),
  type: text({ default: "GENERAL_PURPOSE", because: "Google's default" }),
  category: text({ default: "MACHINE", because: "Google's default" }),
  resources,
} as const;

type Commitment = Read<typeof attributes> & Context<{}, {}>;

/** Words of the bill by the family in which a type ends: COMPUTE_OPTIMIZED_C2D. N1 has none. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ["GENERAL_PURPOSE", ""],
  ["N1", ""],
  ["N2", "N2 "],
  ["N2D", "N2D AMD "],
  ["N4", "N4 "],
  ["N4A", "N4A "],
  ["N4D", "N4D "],
  ["E2", "E2 "],
  ["C2D", "C2D AMD "],
  ["C3", "C3 "],
  ["C3D", "C3D "],
  ["C4", "C4 "],
  ["C4A", "C4A Arm "],
  ["C4D", "C4D "],
]);

const TERMS: ReadonlyMap<string, string> = new Map([
  ["TWELVE_MONTH", "commit/1yr"],
  ["THIRTY_SIX_MONTH", "commit/3yr"],
]);

/** One thing that is committed to. Getters that read when asked. */
interface Committed {
  readonly type: string | undefined;
  readonly amount: ReturnType<(typeof resources)["parse"]>[number]["amount"];
  readonly words: string;
  readonly purchase: string;
}

export const regionCommitment: AnySheet = sheet({
  type: "google_compute_region_commitment",
  title: "Committed use of Compute Engine",
  pricing: "cloud.google.com/compute/docs/instances/committed-use-discounts-overview",
  limits: ["Machines that it covers are priced on demand as the resources that they are: the commitment is not deducted there."],
  attributes,
  parts: [
    part({
      name: "resources",
      each: committed,
      components: [
        line("vCPUs", "vCPU-hours", "VCPU", "Cpu", 1),
        line("Memory", "GB-hours", "MEMORY", "Ram", 1024), // In MB.
        {
          name: "Other resources",
          unit: "hours",
          hourly: true,
          when: ({ type }) => type !== "VCPU" && type !== "MEMORY",
          quantity: ({ amount }) => amount ?? unpriced("resources.amount is not set"),
          price: () => unpriced("the billing words of what is committed to are not known"),
        },
      ],
    }),
  ],
});

function line(name: string, unit: string, type: string, word: string, per: number): Component<Committed> {
  return {
    name,
    detail: ({ purchase }) => purchase,
    unit,
    hourly: true,
    when: (one) => one.type === type,
    quantity: ({ amount }) => amount?.over(per) ?? unpriced("resources.amount is not set"),
    price: ({ words, purchase }) => google("Compute Engine", `Commitment v1: ${words}${word}`, { purchase }),
  };
}

function committed(r: Commitment): Committed[] {
  return r.resources.map((one) => ({
    get type() {
      return one.type;
    },
    get amount() {
      return one.amount;
    },
    get words() {
      if (r.category !== "MACHINE") unpriced("commitments to licences have no known billing words");
      const family = r.type === "GENERAL_PURPOSE" ? r.type : r.type.slice(r.type.lastIndexOf("_") + 1);
      return FAMILIES.get(family) ?? unpriced("the billing words of its type are not known");
    },
    get purchase() {
      return TERMS.get(r.plan ?? "") ?? unpriced("its plan is neither TWELVE_MONTH nor THIRTY_SIX_MONTH");
    },
  }));
}
