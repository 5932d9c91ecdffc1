#!/usr/bin/env bash
# Makes plan.json of a fixture's main.tf with the real terraform, without credentials or network:
#   scripts/plan-fixture.sh fixtures/resources/aws_instance
set -euo pipefail
folder=$(realpath "$1")
# The folder that holds registry.terraform.io/hashicorp/…
mirror=${TF_MIRROR:-$(find / -maxdepth 5 -path /proc -prune -o -path '*/registry.terraform.io/hashicorp' -type d -print -quit 2>/dev/null | xargs dirname | xargs dirname)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$folder"/*.tf "$work"
printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "$mirror" >"$work/terraform.rc"
export TF_CLI_CONFIG_FILE="$work/terraform.rc" CHECKPOINT_DISABLE=1
terraform -chdir="$work" init -input=false >/dev/null
terraform -chdir="$work" plan -input=false -refresh=false -lock=false -out="$work/plan" >/dev/null
terraform -chdir="$work" show -json "$work/plan" >"$folder/plan.json"
