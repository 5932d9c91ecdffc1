# What AWS reports of a resource and moto does not, so that a plan against moto's state shows the changes of the configuration and no others.
def root: if .volume_type == "gp3" and .throughput == 0 then .throughput = 125 else . end;
def volume:
  if .type == "gp3" then .iops = (if .iops == 0 then 3000 else .iops end) | .throughput = (if .throughput == 0 then 125 else .throughput end)
  elif .type == "gp2" then .iops = ([100, .size * 3] | max)
  else . end;
def database:
  (if .storage_type == "gp3" and .allocated_storage < 400 then .iops = 3000 | .storage_throughput = 125 else . end)
  | (if .engine == "postgres" then .license_model = "postgresql-license" else . end);

.resources |= map(
  .type as $type
  | .instances |= map(
      # Its clusters are missing in moto, so the resource counts as not created to the end.
      if $type == "aws_elasticache_replication_group" then
        del(.status)
        | .attributes |= (.num_cache_clusters = 2 | .replicas_per_node_group = 1 | .member_clusters = [.id + "-001", .id + "-002"] | .engine_version_actual = "7.1.0")
      elif $type == "aws_instance" then
        .attributes |= (.root_block_device |= map(root) | if .instance_type | test("^t[34]") then .credit_specification = [{ cpu_credits: "unlimited" }] else . end)
      elif $type == "aws_ebs_volume" then .attributes |= volume
      elif $type == "aws_db_instance" then .attributes |= database
      elif $type == "aws_lambda_function" then .attributes.image_config = []
      elif $type == "aws_launch_template" then .attributes.tag_specifications = []
      else . end))
| walk(if type == "string" then sub("^http://127\\.0\\.0\\.1:[0-9]+/(?<queue>[0-9]+/)"; "https://sqs." + $region + ".amazonaws.com/" + .queue) else . end)
