import { n as exact, r as sum } from "./exact.js";
import { a as flag, c as text, i as count, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { a as usageNumber, i as sheet, n as referredBy, r as refersTo, t as part } from "./sheet.js";
import { t as volumeComponents } from "./ebs-volume.js";
import { a as launchTemplateAttributes, c as isRootName, d as rootOf, f as volumeAttributes, i as launchTemplate$1, l as ofType, n as machineComponents, o as deviceAttributes, p as volumeOf, r as machineUsage, s as deviceOf, t as isOnHost, u as over } from "./machine.js";
import { t as aws } from "./price-query.js";
import { n as reservationFee, r as reservationUsage, t as purchaseOf } from "./reservation.js";
// src/resources/aws/shared/launch-configuration.ts
const launchConfigurationAttributes = {
	instance_type: text(),
	ebs_optimized: flag({
		default: void 0,
		because: "the instance type decides"
	}),
	enable_monitoring: flag({
		default: true,
		because: "AWS monitors launch configurations in detail unless told not to"
	}),
	placement_tenancy: text(),
	spot_price: text(),
	associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}),
	root_block_device: block(volumeAttributes, { because: "the image decides" }),
	ebs_block_device: blocks(deviceAttributes, { because: "the image decides" })
};
function launchConfiguration$1(read, operatingSystem, assume) {
	const root = () => rootOf(read.root_block_device && deviceOf(read.root_block_device, "the root volume"), operatingSystem, assume);
	return {
		get instanceType() {
			return read.instance_type;
		},
		get tenancy() {
			return read.placement_tenancy;
		},
		isOnHost: false,
		get isSpot() {
			return Boolean(read.spot_price);
		},
		get ebsOptimized() {
			return read.ebs_optimized;
		},
		get detailedMonitoring() {
			return read.enable_monitoring;
		},
		cpuCredits: void 0,
		get publicAddress() {
			return read.associate_public_ip_address;
		},
		get root() {
			return root();
		},
		get devices() {
			return [root(), ...read.ebs_block_device.map((device) => deviceOf(device, device.device_name))];
		}
	};
}
// src/resources/aws/ec2/autoscaling-group.ts
const distribution = {
	on_demand_base_capacity: number({
		default: 0,
		because: "AWS's default"
	}),
	on_demand_percentage_above_base_capacity: number({
		default: 100,
		because: "AWS's default"
	})
};
const override = {
	instance_type: text(),
	weighted_capacity: number({
		default: 1,
		because: "AWS's default"
	}),
	instance_requirements: count(),
	launch_template_specification: count()
};
const attributes$2 = {
	desired_capacity: number({
		default: void 0,
		because: "AWS starts with min_size"
	}),
	min_size: number(),
	mixed_instances_policy: block({
		instances_distribution: block(distribution),
		launch_template: block({ override: blocks(override) })
	})
};
const usage$2 = {
	...machineUsage,
	instances: usageNumber("instances that run on average")
};
const MIXED = "mixed_instances_policy.launch_template.launch_template_specification";
const references$1 = {
	template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
	mixedTemplate: refersTo(`${MIXED}.launch_template_id`, "aws_launch_template", launchTemplateAttributes),
	namedMixedTemplate: refersTo(`${MIXED}.launch_template_name`, "aws_launch_template", launchTemplateAttributes),
	configuration: refersTo("launch_configuration", "aws_launch_configuration", launchConfigurationAttributes)
};
const autoscalingGroup = sheet({
	type: "aws_autoscaling_group",
	title: "EC2 Auto Scaling group",
	pricing: "aws.amazon.com/ec2/pricing",
	limits: [
		"The number of instances is the desired capacity, not the ceiling.",
		"A group of several instance types is priced as the first of them, which AWS tries first.",
		"Warm pools are not priced, nor is the image's root volume where a launch template does not name it."
	],
	attributes: attributes$2,
	usage: usage$2,
	references: references$1,
	free: (r) => isOnHost(templateOf$1(r)) && templateOf$1(r).devices.length === 0 ? "its instances run on dedicated hosts, which are billed themselves" : void 0,
	parts: [part({
		name: "instances",
		each: machinesOf,
		components: machineComponents((machine) => machine)
	}), part({
		name: "volumes",
		each: volumesOf,
		components: volumeComponents((volume) => volume)
	})]
});
function templateOf$1(r) {
	const { template, namedTemplate, mixedTemplate, namedMixedTemplate, configuration } = r.refs;
	const found = template ?? namedTemplate ?? mixedTemplate ?? namedMixedTemplate;
	if (found) return launchTemplate$1(found);
	if (configuration) return launchConfiguration$1(configuration, () => r.usage.operating_system, (text) => r.assume(text));
	return unpriced("its launch template or configuration is not in this plan");
}
function capacityOf(r) {
	const capacity = r.desired_capacity ?? r.min_size ?? unpriced("min_size is not set");
	return startsEmpty(r) ? exact(1) : capacity;
}
function startsEmpty({ desired_capacity, min_size }) {
	return desired_capacity === void 0 && min_size?.isZero === true;
}
function machinesOf(r) {
	const [first] = overridesOf(r);
	if (first?.instance_requirements) unpriced("AWS chooses its instance types by requirements");
	if (first?.launch_template_specification) unpriced("its first instance type has a launch template of its own");
	const template = first?.instance_type ? ofType(templateOf$1(r), first.instance_type) : templateOf$1(r);
	const weight = first?.weighted_capacity ?? exact(1);
	const [onDemand, spot] = split(r, r.usage.instances?.times(weight) ?? capacityOf(r));
	const remarks = remarksOf(r, template);
	const machine = (units, isSpot) => ({
		template,
		get count() {
			for (const remark of remarks) r.assume(remark);
			return units.over(weight).ceil();
		},
		usage: r.usage,
		isSpot
	});
	return [machine(onDemand, template.isSpot), machine(spot, true)].filter((_, at) => !(at === 0 ? onDemand : spot).isZero || at === 0 && spot.isZero);
}
function overridesOf(r) {
	return r.mixed_instances_policy?.launch_template?.override ?? [];
}
function split(r, capacity) {
	const shares = r.mixed_instances_policy?.instances_distribution;
	if (!shares) return [capacity, exact(0)];
	const base = shares.on_demand_base_capacity.min(capacity);
	const onDemand = base.plus(capacity.minus(base).times(shares.on_demand_percentage_above_base_capacity).over(100).ceil());
	return [onDemand, capacity.minus(onDemand)];
}
function remarksOf(r, template) {
	const overrides = overridesOf(r);
	const remarks = [];
	if (overrides.length > 1) remarks.push(`priced as ${overrides[0]?.instance_type}, the first of ${overrides.length} instance types`);
	if (r.usage.instances === void 0 && startsEmpty(r)) remarks.push("min_size is 0 and no desired capacity is set; assumed 1 instance");
	if (template.devices.length === 0) remarks.push("the launch template names no volume: the image's root volume is not priced");
	return remarks;
}
function volumesOf(r) {
	const running = sum(machinesOf(r).map(({ count }) => count));
	return templateOf$1(r).devices.map((device) => volumeOf(device, () => running));
}
// src/resources/aws/ec2/dedicated-host.ts
const dedicatedHost = sheet({
	type: "aws_ec2_host",
	title: "EC2 dedicated host",
	pricing: "aws.amazon.com/ec2/dedicated-hosts/pricing",
	attributes: {
		instance_family: text(),
		instance_type: text()
	},
	usage: reservationUsage,
	components: [{
		name: "Dedicated host",
		detail: (r) => [familyOf(r), purchaseOf(r.usage).split("/")[0]].join(", "),
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => hostPrice(r, purchaseOf(r.usage))
	}, reservationFee((r) => purchaseOf(r.usage), () => 1, hostPrice)]
});
function familyOf({ instance_family, instance_type }) {
	return instance_family || instance_type?.split(".")[0] || unpriced("neither instance_family nor instance_type is set");
}
function hostPrice(r, purchase) {
	return aws("AmazonEC2", `${purchase === "on-demand" ? "HostUsage" : "ReservedHostUsage"}:${familyOf(r)}`, { purchase });
}
// src/resources/aws/ec2/ebs-snapshot.ts
const ebsSnapshot = sheet({
	type: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy"],
	title: "EBS snapshot",
	pricing: "aws.amazon.com/ebs/pricing",
	limits: ["Each snapshot is priced at the full size of its volume: a first snapshot can be that large, later ones hold what changed."],
	attributes: {
		volume_size: number(),
		storage_tier: text({
			default: "standard",
			because: "AWS's default"
		})
	},
	usage: {
		fast_snapshot_restore_hours: usageNumber("hours a month of fast snapshot restore, times zones"),
		monthly_list_block_requests: usageNumber("ListChangedBlocks and ListSnapshotBlocks requests a month"),
		monthly_get_block_requests: usageNumber("GetSnapshotBlock units a month"),
		monthly_put_block_requests: usageNumber("PutSnapshotBlock units a month")
	},
	references: {
		volume: refersTo("volume_id", "aws_ebs_volume", { size: number() }),
		copied: refersTo("source_snapshot_id", "aws_ebs_snapshot", { volume_size: number() }, { volume: refersTo("volume_id", "aws_ebs_volume", { size: number() }) })
	},
	components: [
		{
			name: "Snapshot storage",
			detail: (r) => r.storage_tier,
			unit: "GB-months",
			quantity: (r) => {
				const { volume, copied } = r.refs;
				return r.volume_size ?? volume?.size ?? copied?.volume_size ?? copied?.refs.volume?.size ?? unpriced("the size of its volume is not in the plan");
			},
			price: (r) => aws("AmazonEC2", r.storage_tier === "archive" ? "EBS:SnapshotArchiveStorage" : "EBS:SnapshotUsage")
		},
		{
			name: "Fast snapshot restore",
			unit: "DSU-hours",
			when: (r) => r.usage.fast_snapshot_restore_hours !== void 0,
			quantity: (r) => r.usage.fast_snapshot_restore_hours,
			price: aws("AmazonEC2", "EBS:FastSnapshotRestore")
		},
		{
			name: "List requests",
			unit: "requests",
			when: (r) => r.usage.monthly_list_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_list_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.List")
		},
		{
			name: "Get requests",
			unit: "SnapshotAPIUnits",
			when: (r) => r.usage.monthly_get_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_get_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.Get")
		},
		{
			name: "Put requests",
			unit: "SnapshotAPIUnits",
			when: (r) => r.usage.monthly_put_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_put_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.Put")
		}
	]
});
// src/resources/aws/shared/zone.ts
function placeOf(zone) {
	if (!zone || /^[a-z]+(-[a-z]+)+-\d[a-z]$/.test(zone)) return void 0;
	return zone.replace(/[a-z]$/, "");
}
// src/resources/aws/ec2/ebs-volume.ts
const included = {
	default: void 0,
	because: "what comes with the volume type"
};
const attributes$1 = {
	availability_zone: text({
		default: void 0,
		because: "a zone of the region"
	}),
	type: text({
		default: "gp2",
		because: "AWS's default"
	}),
	size: number(),
	iops: number(included),
	throughput: number(included)
};
const usage$1 = { monthly_standard_io_requests: usageNumber("I/O requests a month; only magnetic volumes are charged for them") };
const ebsVolume = sheet({
	type: "aws_ebs_volume",
	title: "EBS volume",
	pricing: "aws.amazon.com/ebs/pricing",
	attributes: attributes$1,
	usage: usage$1,
	components: volumeComponents(volume$1)
});
function volume$1(r) {
	return {
		get type() {
			return r.type;
		},
		get size() {
			return r.size ?? unpriced("the size is the snapshot's, which the plan does not have");
		},
		get iops() {
			return r.iops;
		},
		get throughput() {
			return r.throughput;
		},
		count: exact(1),
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get place() {
			return placeOf(r.availability_zone);
		}
	};
}
// src/resources/aws/ec2/elastic-ip.ts
const idle = {
	default: void 0,
	because: "an idle address costs the same"
};
const elasticIp = sheet({
	type: "aws_eip",
	title: "Elastic IP address",
	pricing: "aws.amazon.com/vpc/pricing",
	attributes: {
		instance: text(idle),
		network_interface: text(idle),
		public_ipv4_pool: text({
			default: "amazon",
			because: "Amazon's addresses unless a pool is named"
		}),
		customer_owned_ipv4_pool: text()
	},
	references: {
		associations: referredBy("aws_eip_association", "allocation_id", {}),
		natGateways: referredBy("aws_nat_gateway", "allocation_id", {}),
		loadBalancers: referredBy("aws_lb", "subnet_mapping.allocation_id", {}),
		instance: refersTo("instance", "aws_instance", {}),
		networkInterface: refersTo("network_interface", "aws_network_interface", {})
	},
	free: (r) => r.customer_owned_ipv4_pool || r.public_ipv4_pool !== "amazon" ? "AWS does not charge for addresses that you bring yourself" : void 0,
	components: [{
		name: "Public IPv4 address",
		detail: (r) => isInUse(r) ? "in use" : "idle",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => aws("AmazonVPC", isInUse(r) ? "PublicIPv4:InUseAddress" : "PublicIPv4:IdleAddress")
	}]
});
function isInUse(r) {
	const { associations, natGateways, loadBalancers, instance, networkInterface } = r.refs;
	if (associations.length + natGateways.length + loadBalancers.length > 0 || instance || networkInterface) return true;
	return Boolean(r.instance || r.network_interface);
}
// src/resources/aws/ec2/instance-machine.ts
const byTemplate = {
	default: void 0,
	because: "the launch template or AWS's default decides"
};
const common = {
	instance_type: text(),
	tenancy: text(byTemplate),
	host_id: text(),
	host_resource_group_arn: text(),
	ebs_optimized: flag(byTemplate),
	monitoring: flag(byTemplate),
	associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}),
	availability_zone: text({
		default: void 0,
		because: "a zone of the region"
	}),
	launch_template: block({}),
	credit_specification: block({ cpu_credits: text(byTemplate) }),
	root_block_device: block(volumeAttributes, { because: "the image decides" }),
	ebs_block_device: blocks(deviceAttributes, { because: "the image decides" })
};
const attributes = {
	...common,
	instance_market_options: block({ market_type: text(byTemplate) })
};
const usage = {
	...machineUsage,
	monthly_hrs: usageNumber("hours a month in which it runs"),
	monthly_standard_io_requests: usageNumber("I/O requests a month of each magnetic volume")
};
const references = {
	template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
	host: refersTo("host_id", "aws_ec2_host", {})
};
function instanceSheet(type, title, isSpot) {
	const machine = (r) => ({
		template: templateOf(r),
		count: exact(1),
		usage: r.usage,
		get isSpot() {
			return isSpot || templateOf(r).isSpot;
		},
		hours: r.usage.monthly_hrs,
		get place() {
			return placeOf(r.availability_zone);
		}
	});
	return sheet({
		type,
		title,
		pricing: "aws.amazon.com/ec2/pricing",
		limits: [
			"The operating system is the image's: Linux unless the usage says otherwise.",
			"A public address that the subnet gives, data transfer, and the hourly fee of a region with dedicated instances are not priced.",
			"An instance on a dedicated host is billed through the host."
		],
		attributes: isSpot ? common : attributes,
		usage,
		references,
		components: machineComponents(machine),
		parts: [part({
			name: "root_block_device",
			each: (r) => [rootVolume(r)],
			components: volumeComponents((volume) => volume)
		}), part({
			name: "ebs_block_device",
			each: (r) => devicesOf(r).map((device) => volume(r, device)),
			components: volumeComponents((one) => one)
		})]
	});
}
function templateOf(r) {
	const below = launchTemplateOf(r);
	return {
		get instanceType() {
			if (r.launch_template && !below) r.assume("its launch template is not in the plan: what that adds is not priced");
			return r.instance_type ?? below?.instanceType;
		},
		get tenancy() {
			return r.tenancy ?? below?.tenancy;
		},
		get isOnHost() {
			return Boolean(r.refs.host || r.host_id || r.host_resource_group_arn || below?.isOnHost);
		},
		get isSpot() {
			return (r.instance_market_options?.market_type ?? (below?.isSpot ? "spot" : "")) === "spot";
		},
		get ebsOptimized() {
			return r.ebs_optimized ?? below?.ebsOptimized;
		},
		get detailedMonitoring() {
			return r.monitoring ?? below?.detailedMonitoring;
		},
		get cpuCredits() {
			return r.credit_specification?.cpu_credits ?? below?.cpuCredits;
		},
		get publicAddress() {
			return r.associate_public_ip_address ?? below?.publicAddress;
		},
		get root() {
			return below?.root;
		},
		get devices() {
			return below?.devices ?? [];
		}
	};
}
function launchTemplateOf(r) {
	const found = r.refs.template ?? r.refs.namedTemplate;
	return found && launchTemplate$1(found);
}
function rootVolume(r) {
	const below = launchTemplateOf(r)?.root;
	const own = r.root_block_device && deviceOf(r.root_block_device);
	return volume(r, rootOf(own ? over(own, below) : below, () => r.usage.operating_system, (text) => r.assume(text)));
}
function devicesOf(r) {
	const own = r.ebs_block_device.map((block) => deviceOf(block, block.device_name));
	const below = (launchTemplateOf(r)?.devices ?? []).filter(({ name }) => !isRootName(name));
	const same = (one) => (other) => one.name !== void 0 && one.name === other.name;
	return [...below.filter((device) => !own.some(same(device))), ...own.map((device) => over(device, below.find(same(device))))];
}
function volume(r, device) {
	return volumeOf(device, () => exact(1), {
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get place() {
			return placeOf(r.availability_zone);
		}
	});
}
// src/resources/aws/ec2/instance.ts
const instance = instanceSheet("aws_instance", "EC2 instance", false);
// src/resources/aws/ec2/priced-inside.ts
function pricedInside(users) {
	if (users.length === 0) return "a template costs nothing by itself, and nothing in this plan runs it";
	return `priced inside ${[...new Set(users)].sort().join(", ")}`;
}
// src/resources/aws/ec2/launch-configuration.ts
const launchConfiguration = sheet({
	type: "aws_launch_configuration",
	title: "EC2 launch configuration",
	pricing: "aws.amazon.com/ec2/pricing",
	attributes: {},
	references: { groups: referredBy("aws_autoscaling_group", "launch_configuration", {}) },
	free: ({ refs }) => pricedInside(refs.groups.map(({ address }) => address))
});
// src/resources/aws/ec2/launch-template.ts
const users = {
	groups: referredBy("aws_autoscaling_group", "launch_template.id", {}),
	groupsByName: referredBy("aws_autoscaling_group", "launch_template.name", {}),
	mixedGroups: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id", {}),
	mixedGroupsByName: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name", {}),
	instances: referredBy("aws_instance", "launch_template.id", {}),
	instancesByName: referredBy("aws_instance", "launch_template.name", {}),
	nodeGroups: referredBy("aws_eks_node_group", "launch_template.id", {}),
	nodeGroupsByName: referredBy("aws_eks_node_group", "launch_template.name", {})
};
// src/resources/aws/ec2/index.ts
const sheets = [
	autoscalingGroup,
	dedicatedHost,
	ebsSnapshot,
	ebsVolume,
	elasticIp,
	instance,
	launchConfiguration,
	sheet({
		type: "aws_launch_template",
		title: "EC2 launch template",
		pricing: "aws.amazon.com/ec2/pricing",
		attributes: {},
		references: users,
		free: ({ refs }) => pricedInside(Object.keys(users).flatMap((name) => refs[name].map(({ address }) => address)))
	}),
	sheet({
		type: "aws_nat_gateway",
		title: "NAT gateway",
		pricing: "aws.amazon.com/vpc/pricing",
		limits: ["Its public address is priced as the aws_eip that it uses; data transfer is not priced here."],
		attributes: { availability_mode: text({
			default: "zonal",
			because: "AWS's default"
		}) },
		usage: { monthly_data_processed_gb: usageNumber("GB that the gateway processes a month") },
		components: [{
			name: "NAT gateway",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.availability_mode === "zonal" ? 1 : unpriced("a regional NAT gateway is billed for each zone that it spreads to"),
			price: aws("AmazonEC2", "NatGateway-Hours")
		}, {
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AmazonEC2", "NatGateway-Bytes")
		}]
	}),
	instanceSheet("aws_spot_instance_request", "EC2 spot instance", true)
];
export { sheets };
