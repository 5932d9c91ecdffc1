import { text } from "../../fields.ts";

/** Of a load balancer. Basic ones cannot be made since September 2025. */
export const SKU = text({ default: "Standard", because: "the provider's default since 4.0" });
