/** One step of an address or reference: `web`, or `web["a"]` with its key. */
export interface Step {
  name: string;
  key?: string | number;
}

/** The steps of `module.shop["eu"].aws_instance.web[0]`; dots and brackets within quoted keys do not count. */
export function stepsOf(address: string): Step[] {
  const steps: Step[] = [];
  const pattern = /([^.[\]]+)((?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])*)\.?/gy;
  for (let match = pattern.exec(address); match; match = pattern.exec(address)) {
    const key = keyOf(match[2] as string);
    steps.push(key === undefined ? { name: match[1] as string } : { name: match[1] as string, key });
  }
  return steps;
}

function keyOf(brackets: string): string | number | undefined {
  const first = /^\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]/.exec(brackets);
  if (!first) return undefined;
  if (first[2] !== undefined) return Number(first[2]);
  return (first[1] as string).replace(/\\(.)/g, "$1");
}

/** An address taken apart. */
export interface Address {
  /** Address of the module instance, "" for the root. */
  module: string;
  isData: boolean;
  type: string;
  name: string;
  index?: string | number;
}

/** Undefined when the text is no address of a resource. */
export function parseAddress(address: string): Address | undefined {
  const steps = stepsOf(address);
  let at = 0;
  while (steps[at]?.name === "module") at += 2;
  const module = joined(steps.slice(0, at));
  const isData = steps[at]?.name === "data";
  const [type, last, ...rest] = steps.slice(isData ? at + 1 : at);
  if (!type || !last || rest.length > 0) return undefined;
  return { module, isData, type: type.name, name: last.name, ...(last.key === undefined ? {} : { index: last.key }) };
}

/** The address without instance keys: what the configuration knows a module by. */
export function withoutKeys(address: string): string {
  return address.includes("[")
    ? stepsOf(address)
        .map(({ name }) => name)
        .join(".")
    : address;
}

/** An address from its steps. */
export function joined(steps: readonly Step[]): string {
  return steps.map(({ name, key }) => (key === undefined ? name : `${name}[${JSON.stringify(key)}]`)).join(".");
}
