import { unpriced } from "../../fields.ts";

/** Architecture words of reserved machines, and systems, by environment type. */
const ENVIRONMENTS: ReadonlyMap<string, { system: string; size: string; reserved: string }> = new Map([
  ["LINUX_CONTAINER", { system: "Linux", size: "general1", reserved: "x86-64" }],
  ["LINUX_EC2", { system: "Linux", size: "general1", reserved: "x86-64" }],
  ["ARM_CONTAINER", { system: "Linux", size: "arm1", reserved: "arm" }],
  ["ARM_EC2", { system: "Linux", size: "arm1", reserved: "arm" }],
  ["LINUX_GPU_CONTAINER", { system: "Linux", size: "gpu1", reserved: "gpu" }],
  ["WINDOWS_SERVER_2019_CONTAINER", { system: "Windows", size: "general1", reserved: "x86-64" }],
  ["WINDOWS_SERVER_2022_CONTAINER", { system: "Windows", size: "general1", reserved: "x86-64" }],
  ["WINDOWS_EC2", { system: "Windows", size: "general1", reserved: "x86-64" }],
  ["MAC_ARM", { system: "macOS", size: "m2", reserved: "arm" }],
]);

/** Sizes whose usage types are known; the others carry the names of the price page. */
const SEEN = new Set(["Linux:small", "Linux:medium", "Linux:large", "Windows:large"]);

/** "large" of BUILD_GENERAL1_LARGE. */
function sizeOf(computeType: string): string {
  return /^BUILD_GENERAL1_(SMALL|MEDIUM|LARGE|XLARGE|2XLARGE)$/.exec(computeType)?.[1]?.toLowerCase() ?? unpriced(`the size ${computeType} is not known`);
}

function environmentOf(type: string): { system: string; size: string; reserved: string } {
  return ENVIRONMENTS.get(type) ?? unpriced(`the environment ${type} is not known`);
}

/** Lambda compute is billed by the second, by memory. */
export function lambdaMemory(computeType: string): string | undefined {
  return /^BUILD_LAMBDA_(\d+GB)$/.exec(computeType)?.[1];
}

/** Billing words of builds on demand. */
export function onDemandWords(type: string, computeType: string): string {
  const memory = lambdaMemory(computeType);
  if (memory) return `lambda.${type.startsWith("ARM") ? "arm" : "x86-64"}.${memory}`;
  const { system, size } = environmentOf(type);
  const name = sizeOf(computeType);
  if (size === "general1" && SEEN.has(`${system}:${name}`)) return `Build-Min:${system}:g1.${name}`;
  return `OnDemand-EC2 ${system} ${size}.${name}`;
}

/** Billing words of a reserved machine. */
export function reservedWords(type: string, computeType: string): string {
  const { system, size, reserved } = environmentOf(type);
  return `Reserved-EC2 ${system} reserved.${reserved}.${size === "m2" ? "m2" : "g1"}.${sizeOf(computeType)}`;
}

/** Billing words of a reserved machine that is asked for by vCPUs and GiB. */
export function attributeWords(type: string, vcpu: string, memory: string, hasNvme: boolean): string {
  const { system, size, reserved } = environmentOf(type);
  const kind = size === "m2" ? `${reserved}.m2` : reserved;
  return `Reserved-EC2-Attributes ${system} reserved.${kind}.${vcpu}cpu.${memory}gib${hasNvme ? ".nvme" : ""}`;
}
