import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { attributeWords, reservedWords } from "./compute.ts";

const chosen = { default: undefined, because: "AWS chooses the smallest that fits" };
const attributes = {
  base_capacity: number(),
  compute_type: text(),
  environment_type: text(),
  compute_configuration: block({ machine_type: text({ default: "GENERAL", because: "AWS's default" }), vcpu: number(chosen), memory: number(chosen) }),
};
const usage = { machines: usageNumber("Machines of the fleet that run on average, where it scales") };

type Fleet = Read<typeof attributes> & Context<typeof usage, {}>;

function words(r: Fleet): string {
  const { environment_type: type = unpriced("environment_type is not set"), compute_type: size = unpriced("compute_type is not set") } = r;
  if (size === "CUSTOM_INSTANCE_TYPE") unpriced("machines of a chosen instance type have no known billing words");
  if (size !== "ATTRIBUTE_BASED_COMPUTE") return reservedWords(type, size);
  const { machine_type, vcpu, memory } = r.compute_configuration ?? unpriced("compute_configuration is not set");
  if (!vcpu || !memory) unpriced("AWS chooses the machine by what it is not told: vcpu and memory are not both set");
  return attributeWords(type, vcpu.toString(), memory.toString(), machine_type === "NVME");
}

export const fleet: AnySheet = sheet({
  type: "aws_codebuild_fleet",
  title: "CodeBuild fleet",
  pricing: "aws.amazon.com/codebuild/pricing",
  limits: ["Counted at its base capacity: builds beyond it wait, overflow or scale.", "Macs have a minimum of a day."],
  attributes,
  usage,
  components: [
    {
      name: "Reserved machines",
      detail: (r) => `${r.environment_type}, ${r.compute_type}`,
      unit: "minutes",
      hourly: true,
      quantity: (r) => (r.usage.machines ?? r.base_capacity ?? unpriced("base_capacity is not set")).times(60),
      price: (r) => aws("CodeBuild", words(r)),
    },
  ],
});
