#!/usr/bin/env bash
# Makes the genuine plans of fixtures/web-shop, fixtures/scenarios and fixtures/lives again:
#   scripts/make-fixtures.sh [fixtures/web-shop …]
# Needs terraform 1.11, jq, a filesystem mirror with hashicorp/aws 5.100 (found by its binary, or TF_MIRROR), and moto (MOTO_SERVER, or in PATH):
#   python3 -m venv /tmp/moto && /tmp/moto/bin/pip install 'moto[server]==5.2.5' && export MOTO_SERVER=/tmp/moto/bin/moto_server
# Each folder's before/main.tf is applied to moto, a mock of AWS on this machine; then its main.tf is planned against that state.
# No network, no credentials. Ids, endpoints and times differ at each run, sizes and actions do not. Some two minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
port=${MOTO_PORT:-5819}

mirror() {
  local binary
  binary=$(find / -path /proc -prune -o -name 'terraform-provider-aws_v5.100.0*' -print 2>/dev/null | head -1)
  [[ $binary ]] || { echo "no mirror with terraform-provider-aws_v5.100.0 on this machine" >&2; exit 1; }
  echo "${binary%/registry.terraform.io/*}"
}

use_mirror() {
  printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "${TF_MIRROR:-$(mirror)}" >"$scratch/terraform.rc"
  export TF_CLI_CONFIG_FILE=$scratch/terraform.rc CHECKPOINT_DISABLE=1 TF_INPUT=0
}

# A moto of its own for each fixture: it gives all databases of an account the same resource id, and the provider then finds none.
use_moto() {
  local port=$1
  "${MOTO_SERVER:-moto_server}" -H 127.0.0.1 -p "$port" >/dev/null 2>&1 &
  trap "kill $!" EXIT
  curl --silent --fail --output /dev/null --retry 60 --retry-delay 1 --retry-connrefused "http://127.0.0.1:$port/moto-api/"
  export AWS_ENDPOINT_URL=http://127.0.0.1:$port AWS_ACCESS_KEY_ID=mock AWS_SECRET_ACCESS_KEY=mock AWS_EC2_METADATA_DISABLED=true
}

# terraform in a folder of the scratch copy; moto wants the names of buckets in the path
tf() {
  local folder=$1
  shift
  printf 'provider "aws" {\n  s3_use_path_style = true\n}\n' >"$folder/mock_override.tf"
  [[ -d $folder/.terraform ]] || terraform -chdir="$folder" init >/dev/null
  terraform -chdir="$folder" "$@" -no-color >>"$folder/terraform.log" 2>&1
}

# start FOLDER: applies FOLDER/before; the state is FOLDER/state
start() {
  tf "$1/before" apply -auto-approve -state="$1/state" || grep -q 'Cache Cluster' "$1/before/terraform.log" || { tail -30 "$1/before/terraform.log" >&2; return 1; }
  as_aws "$1"
}

as_aws() {
  jq --arg region "$(grep -m1 -oP '^  region = "\K[^"]+' "$1/before/main.tf")" -f "$root/scripts/moto-gaps.jq" "$1/state" >"$1/state.new"
  mv "$1/state.new" "$1/state"
}

# plan FOLDER STATE OUT [OPTION …]
plan() {
  local folder=$1 state=$2 out=$3
  shift 3
  tf "$folder" plan -refresh=false -lock=false -state="$state" -out="$folder/plan" "$@" || { tail -30 "$folder/terraform.log" >&2; return 1; }
  terraform -chdir="$folder" show -json plan >"$out"
  if grep -q -e 127.0.0.1 -e "$scratch" "$out"; then echo "$out names this machine" >&2; return 1; fi
}

make() {
  local fixture=$1 work=$scratch/$1
  case $fixture in
    fixtures/lives)
      plan "$work/before" "$work/none" "$fixture/1-create.json"
      start "$work"
      plan "$work/before" "$work/state" "$fixture/2-noop.json"
      plan "$work" "$work/state" "$fixture/3-change.json"
      plan "$work/before" "$work/state" "$fixture/4-destroy.json" -destroy
      ;;
    fixtures/scenarios/07)
      start "$work"
      # The scenario counts no root volumes.
      jq '(.resources[] | select(.type == "aws_instance") | .instances[].attributes.root_block_device) = []' "$work/state" >"$work/bare" && mv "$work/bare" "$work/state"
      plan "$work/base" "$work/state" "$fixture/base-plan.json"
      plan "$work" "$work/state" "$fixture/plan.json"
      plan "$work-variant" "$work/state" "$fixture-variant/plan.json"
      cp "$fixture/base-plan.json" "$fixture-variant/base-plan.json"
      ;;
    fixtures/scenarios/17)
      start "$work"
      jq '(.resources[] | select(.type == "aws_db_instance") | .instances) |= (.[0] as $one | [range(10) as $at |
        ($one | walk(if type == "string" then gsub("scenario-17-0"; "scenario-17-\($at)") else . end)) + {index_key: $at}])' "$work/state" >"$work/ten" && mv "$work/ten" "$work/state"
      plan "$work" "$work/state" "$fixture/plan.json"
      plan "$work-volume" "$work/state" "$fixture-volume/plan.json"
      ;;
    fixtures/scenarios/18)
      start "$work"
      plan "$work" "$work/state" "$fixture/plan.json"
      plan "$work-fixed" "$work/state" "$fixture-fixed/plan.json"
      ;;
    *)
      start "$work"
      plan "$work" "$work/state" "$fixture/plan.json"
      ;;
  esac
  echo "$fixture"
}

cp -r fixtures "$scratch/fixtures"
use_mirror
[[ $# -gt 0 ]] || set -- fixtures/web-shop fixtures/scenarios/{02,03,07,17,18} fixtures/lives
jobs=()
for fixture in "$@"; do
  (use_moto "$port" && make "${fixture%/}") &
  jobs+=($!)
  ((port += 1))
done
for job in "${jobs[@]}"; do wait "$job"; done
