import { z } from "zod";
import { compileGlob } from "../../config/glob.ts";

/** Which findings something is for, by their ids. */
export const FindingGlobs = z.array(z.string().min(1).max(200)).min(1).max(100);

/** Whether one of the globs fits a finding's id; all ids fit where no globs are given. */
export function fitsFinding(globs: readonly string[] | undefined): (finding: { id: string }) => boolean {
  const compiled = globs?.map(compileGlob);
  return ({ id }) => compiled === undefined || compiled.some((fits) => fits(id));
}
