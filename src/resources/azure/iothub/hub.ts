import { block, number, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const hub: AnySheet = sheet({
  type: "azurerm_iothub",
  title: "IoT Hub",
  pricing: "azure.microsoft.com/pricing/details/iot-hub",
  attributes: { sku: block({ name: text(), capacity: number() }) },
  free: (r) => (/^f1$/i.test(r.sku?.name ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    {
      name: "Units",
      detail: (r) => r.sku?.name ?? "",
      unit: "months",
      quantity: (r) => r.sku?.capacity ?? unpriced("sku.capacity is not set"),
      price: (r) => {
        const tier = r.sku?.name?.toUpperCase() ?? unpriced("sku.name is not set");
        return azure("IoT Hub", "IoT Hub", tier, `${tier} Unit`);
      },
    },
  ],
});
