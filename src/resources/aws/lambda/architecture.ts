import { unpriced } from "../../fields.ts";

/** What the usage types of functions on Graviton end in; the rest is x86_64, also where nothing is said. */
export function architectureSuffix(architectures: readonly string[]): string {
  const name = (architectures[0] ?? "x86_64").toLowerCase();
  if (name === "") unpriced("architectures is known after apply");
  if (name === "arm64") return "-ARM";
  return name === "x86_64" ? "" : unpriced(`the architecture ${name} is not known`);
}
