/** What the run says of itself, because a plan does not tell: which project of the repository it is, in which workspace. */
export interface RunPlace {
  /** Terraform workspace. */
  workspace?: string | undefined;
  /** Path of the project in the repository: "services/payments". */
  path?: string | undefined;
}
