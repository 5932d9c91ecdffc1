import { unpriced } from "../../fields.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";

/** Its tasks are lines of its service, which alone says how many there are. */
export const taskSet: AnySheet = sheet({
  type: "aws_ecs_task_set",
  title: "ECS task set",
  pricing: "aws.amazon.com/fargate/pricing",
  attributes: {},
  references: { service: refersTo("service", "aws_ecs_service", {}) },
  free: ({ refs: { service } }) => service && `priced inside ${service.address}`,
  components: [
    {
      name: "Tasks",
      unit: "vCPU-hours",
      quantity: () => undefined,
      price: () => unpriced("its service is not in this plan, and says how many tasks run"),
    },
  ],
});
