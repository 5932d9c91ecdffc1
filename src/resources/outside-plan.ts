/** Providers all of whose resources stand inside clusters, hosts and tools that are billed elsewhere, or start things that no plan shows. */
const PROVIDERS = ["ansible", "argocd", "docker", "flux", "helm", "kubectl", "kubernetes", "kustomization", "nomad", "shell"];
const TYPES = ["external", "null_resource", "terraform_data"];

/** Why a type's cost cannot be read from the plan: what it starts is outside. CloudFormation stacks are not meant: they are unsupported. */
export function outsidePlan(type: string): string | undefined {
  const [provider = ""] = type.split("_", 1);
  return TYPES.includes(type) || (PROVIDERS.includes(provider) && type !== provider) ? "what it starts is outside the plan" : undefined;
}
