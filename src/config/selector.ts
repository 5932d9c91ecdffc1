import { z } from "zod";

const globs = z.array(z.string().min(1).max(500)).min(1).max(200);

/** Chooses resources; all given parts must fit, and of each list one. In globs `*` stays within a segment, `**` does not. */
export const Selector = z
  .strictObject({
    types: globs.optional().describe("Terraform types, globs: aws_instance, google_*"),
    addresses: globs.optional().describe("Resource addresses, globs: module.shop.**"),
    modules: globs.optional().describe("Module addresses, globs; the root module is the empty address"),
    tags: z
      .record(z.string().min(1).max(128), globs)
      .refine((tags) => Object.keys(tags).length <= 50, "at most 50 tags")
      .optional()
      .describe("Tags or labels, each with globs for its value; a tag that is missing or known only after apply does not fit"),
    accounts: globs.optional().describe("AWS account ids, Azure subscription ids, Google projects, globs, where the plan tells them"),
    workspaces: globs.optional().describe("Terraform workspaces, globs; the run must say which it is (--workspace)"),
    paths: globs.optional().describe("Paths of the project in the repository, globs; the run must say which it is (--project-path)"),
    environments: globs.optional().describe("Environments of the policy, globs; unowned is what has none"),
    teams: globs.optional().describe("Teams of the policy, globs; unowned is what has none"),
    products: globs.optional().describe("Products of the policy, globs; unowned is what has none"),
  })
  .describe("Which resources; all when left out");
export type Selector = z.infer<typeof Selector>;
