/** The attributes of a product that decide its key, by names without case, spaces and dashes: the CSV form writes "Region Code", the JSON form regionCode. */
export const ATTRIBUTES = [
  "servicecode",
  "productfamily",
  "usagetype",
  "operation",
  "location",
  "regioncode",
  "fromlocation",
  "fromregioncode",
  "tolocation",
  "toregioncode",
  "capacitystatus",
  "cacheengine",
  "engine",
  "brokerengine",
  "deploymentoption",
  "eventtype",
  "accesstype",
  "group",
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** Gives an attribute's text; "" for one that the product lacks. */
export type Attributes = (name: AttributeName) => string;

/** "Region Code", regionCode and region_code are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The attributes of one record, such as a parsed product. */
export function attributesOf(record: Readonly<Record<string, unknown>>): Attributes {
  const values = new Map(Object.entries(record).map(([name, value]) => [plainName(name), value]));
  return (name) => {
    const value = values.get(name);
    return typeof value === "string" ? value : "";
  };
}
