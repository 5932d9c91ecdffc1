# What AWS reports of a resource and moto does not, so that a plan against moto's state shows the changes of the configuration and no others.
def volume:
  if .type == "gp3" then .iops = (if .iops == 0 then 3000 else .iops end) | .throughput = (if .throughput == 0 then 125 else .throughput end)
  elif .type == "gp2" then .iops = ([100, .size * 3] | max)
  else . end;

def root: if .volume_type == "gp2" then .iops = ([100, .volume_size * 3] | max) else .throughput = 125 end;

# Addresses that the configuration does not ask for come from the subnet; T3 and T4g may burst without limit unless told otherwise.
def instance($public):
  (.root_block_device |= map(root))
  | (if .subnet_id | IN($public[]) then . else .associate_public_ip_address = false | .public_ip = "" | .public_dns = "" end)
  | (if .instance_type | test("^t[34]") then .credit_specification = [{ cpu_credits: "unlimited" }] else . end);

def database:
  (if .storage_type == "gp3" and .allocated_storage < 400 then .iops = 3000 | .storage_throughput = 125 else . end)
  | (if .engine == "postgres" then .license_model = "postgresql-license" else . end);

def address($gateways):
  .public_ipv4_pool = "amazon"
  | .network_border_group = $region
  | .id as $id
  | . + ($gateways | map(select(.allocation_id == $id) | { association_id, network_interface: .network_interface_id, private_ip }) | first // {});

# Its clusters are missing in moto, so terraform takes the resource for half created.
def replication_group:
  del(.status)
  | .attributes |= (.num_cache_clusters = 2 | .replicas_per_node_group = 1 | .member_clusters = [.id + "-001", .id + "-002"] | .engine_version_actual = "7.1.0");

def attributes_of($type): [.resources[] | select(.type == $type) | .instances[].attributes];

attributes_of("aws_nat_gateway") as $gateways
| (attributes_of("aws_subnet") | map(select(.map_public_ip_on_launch).id)) as $public
| .resources |= map(
    .type as $type
    | .instances |= map(
        if $type == "aws_elasticache_replication_group" then replication_group
        elif $type == "aws_instance" then .attributes |= instance($public)
        elif $type == "aws_ebs_volume" then .attributes |= volume
        elif $type == "aws_db_instance" then .attributes |= database
        elif $type == "aws_eip" then .attributes |= address($gateways)
        elif $type == "aws_cloudwatch_log_group" then .attributes.log_group_class = "STANDARD"
        elif $type == "aws_ecs_service" then .attributes.availability_zone_rebalancing = "DISABLED"
        elif $type == "aws_autoscaling_group" then .attributes.capacity_reservation_specification = []
        elif $type == "aws_lambda_function" then .attributes.image_config = []
        elif $type == "aws_launch_template" then .attributes.tag_specifications = []
        else . end))
| walk(if type == "string" then sub("^http://127\\.0\\.0\\.1:[0-9]+/(?<queue>[0-9]+/)"; "https://sqs." + $region + ".amazonaws.com/" + .queue) else . end)
