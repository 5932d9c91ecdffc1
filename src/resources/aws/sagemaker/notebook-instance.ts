import { number, text, texts, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const notebookInstance: AnySheet = sheet({
  type: "aws_sagemaker_notebook_instance",
  title: "SageMaker notebook instance",
  pricing: "aws.amazon.com/sagemaker/pricing",
  limits: ["The hourly price is that of a Studio notebook of the same type."],
  attributes: {
    instance_type: text(),
    volume_size: number({ default: 5, because: "AWS provider: volume_size" }),
    accelerator_types: texts(),
  },
  usage: { monthly_hrs: usageNumber("hours a month in which the notebook runs") },
  components: [
    {
      name: "Notebook instance",
      detail: (r) => r.instance_type ?? "",
      unit: "hours",
      hourly: true,
      quantity: (r) => running(1, r.usage.monthly_hrs),
      price: (r) => aws("AmazonSageMaker", `Notebk:${r.instance_type ?? unpriced("instance_type is not set")}`),
    },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.volume_size, price: aws("AmazonSageMaker", "Notebk:VolumeUsage.gp2") },
    {
      name: "Elastic inference",
      unit: "hours",
      hourly: true,
      when: (r) => r.accelerator_types.length > 0,
      quantity: (r) => r.accelerator_types.length,
      price: () => unpriced("no price of elastic inference accelerators is known"),
    },
  ],
});
