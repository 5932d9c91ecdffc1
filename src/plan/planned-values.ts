import type { Configuration } from "./configuration.ts";
import { isRaw, type Raw, rawList, rawOwn, rawText } from "./raw.ts";
import { setOwn } from "./unknown-values.ts";

/** The resources of `planned_values` in the shape of resource changes that create: for plans without `resource_changes`. */
export function plannedElements(plannedValues: unknown): Raw[] {
  const elements: Raw[] = [];
  const visit = (module: unknown): void => {
    const address = rawText(module, "address");
    for (const resource of rawList(module, "resources")) {
      if (!isRaw(resource)) continue;
      const values = rawOwn(resource, "values");
      const change = { actions: ["create"], before: null, after: isRaw(values) ? values : {}, after_sensitive: rawOwn(resource, "sensitive_values") ?? {} };
      elements.push({ ...(address === undefined ? {} : { module_address: address }), ...resource, change });
    }
    for (const child of rawList(module, "child_modules")) visit(child);
  };
  visit(rawOwn(plannedValues, "root_module"));
  return elements;
}

/** `planned_values` leaves unknown values out: what the configuration sets by a reference and the values lack is unknown. */
export function plannedUnknowns(module: string, element: Raw, configuration: Configuration): Raw {
  const type = rawText(element, "type") ?? "";
  const configured = configuration.resource(module, type, rawText(element, "name") ?? "");
  const values = rawOwn(rawOwn(element, "change"), "after");
  const marks: Record<string, unknown> = {};
  for (const [attribute, expression] of Object.entries(configured?.expressions ?? {})) {
    const isGiven = isRaw(values) && Object.hasOwn(values, attribute);
    if (!isGiven && rawList(expression, "references").length > 0) setOwn(marks, attribute, true);
  }
  return marks;
}
