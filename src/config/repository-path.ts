import { z } from "zod";

/** A path inside the repository: read where the policy is read. */
export const RepositoryPath = z
  .string()
  .min(1)
  .max(500)
  .refine((path) => !path.startsWith("/") && !path.split(/[/\\]/).includes("..") && !path.includes("\0"), "must be a path inside the repository");
