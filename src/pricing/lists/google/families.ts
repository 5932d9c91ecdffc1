/**
 * Billing words of machine families, without location: "N2 Instance Core". Of commitments they are "Commitment v1: N2 Cpu".
 * From the patterns of google-cloud-pricing-cost-calculator build/mapping.csv (2026-08) and prices/google/Compute Engine.csv.
 */
export interface FamilyWords {
  instance: string;
  /** As commitments have it; undefined: as the instance, without "Instance". */
  committed?: string;
  /** Local SSD that the family has for itself; undefined: the same as for all. */
  localSsd?: string;
  /** Charged beside core and memory, on demand. */
  premium?: string;
}

/** By the beginning of the machine type; the longest that fits. */
export const FAMILIES: Readonly<Record<string, FamilyWords>> = {
  "a2-": { instance: "A2 Instance" },
  "a3-": { instance: "A3 Instance" },
  "c2-": { instance: "Compute optimized", committed: "Commitment: Compute optimized" },
  "c2d-": { instance: "C2D AMD Instance" },
  "c3-": { instance: "C3 Instance" },
  "c3d-": { instance: "C3D Instance" },
  "c4-": { instance: "C4 Instance", localSsd: "C4" },
  "c4a-": { instance: "C4A Arm Instance", localSsd: "C4A" },
  "c4d-": { instance: "C4D Instance", localSsd: "C4D" },
  "c4n-": { instance: "C4N Instance" },
  "e2-": { instance: "E2 Instance" },
  "g2-": { instance: "G2 Instance" },
  "g4-": { instance: "G4 Instance" },
  "h3-": { instance: "H3 Instance" },
  "m1-": { instance: "Memory-optimized Instance" },
  "m2-": { instance: "Memory-optimized Instance", premium: "Memory Optimized Upgrade Premium for Memory-optimized Instance" },
  "m3-": { instance: "M3 Memory-optimized Instance" },
  "m4-": { instance: "M4 Instance" },
  "m4-ultramem-224": { instance: "M4Ultramem224 Instance" },
  "m4n-": { instance: "M4N Instance" },
  "n1-": { instance: "N1 Predefined Instance", committed: "Commitment v1:" },
  "n2-": { instance: "N2 Instance" },
  "n2d-": { instance: "N2D AMD Instance" },
  "n4-": { instance: "N4 Instance" },
  "n4a-": { instance: "N4A Instance" },
  "n4d-": { instance: "N4D Instance" },
  "t2a-": { instance: "T2A Arm Instance" },
  "t2d-": { instance: "T2D AMD Instance" },
  "z3-": { instance: "Z3 Instance" },
};

/** Machine types that are one SKU. */
export const WHOLE: Readonly<Record<string, string>> = {
  "f1-micro": "Micro Instance with burstable CPU",
  "g1-small": "Small Instance with 1 VCPU",
};

/** Words of built-in GPUs, by the beginning of the machine type; the longest that fits. */
export const GPUS: Readonly<Record<string, string>> = {
  "a2-": "Nvidia Tesla A100 GPU",
  "a2-ultragpu-": "Nvidia Tesla A100 80GB GPU",
  "a3-highgpu-": "Nvidia H100 80GB GPU",
  "a3-megagpu-": "Nvidia H100 80GB Mega GPU",
  "g2-": "Nvidia L4 GPU",
  "g4-": "RTX 6000 96GB",
};

/** The value of the longest key that begins the name. */
export function byBeginning<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  const keys = Object.keys(table).filter((key) => name.startsWith(key));
  const longest = keys.reduce((a, b) => (a.length > b.length ? a : b), "");
  return Object.hasOwn(table, longest) ? table[longest] : undefined;
}
