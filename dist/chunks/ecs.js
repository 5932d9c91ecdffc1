import { c as text, l as texts, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, n as referredBy, r as refersTo, t as part } from "./sheet.js";
import { t as volumeComponents } from "./ebs-volume.js";
import { n as exact, t as Exact } from "./exact.js";
// src/resources/aws/ecs/cluster.ts
const attributes$1 = { setting: blocks({
	name: text(),
	value: text()
}, { because: "the account's settings" }) };
function insights({ setting }) {
	return setting.find(({ name }) => name === "containerInsights")?.value ?? "disabled";
}
const cluster = sheet({
	type: "aws_ecs_cluster",
	title: "ECS cluster",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["Logs of Container Insights are billed with their log group."],
	attributes: attributes$1,
	usage: { container_insights_metrics: usageNumber("Metrics that Container Insights keeps for the cluster, averaged over the month") },
	free: (r) => insights(r) === "disabled" ? "a cluster is not billed, its tasks or instances are" : void 0,
	components: [{
		name: "Container Insights metrics",
		unit: "metric-months",
		quantity: (r) => r.usage.container_insights_metrics,
		price: (r) => insights(r) === "enabled" ? aws("AmazonCloudWatch", "CW:MetricMonitorUsage") : unpriced(`the price of metrics of ${insights(r)} Container Insights is not known`)
	}]
});
// src/resources/aws/ecs/task-size.ts
const taskAttributes = {
	cpu: text(),
	memory: text(),
	requires_compatibilities: texts(),
	ephemeral_storage: block({ size_in_gib: number() }),
	runtime_platform: block({
		operating_system_family: text({
			default: "LINUX",
			because: "ECS's default"
		}),
		cpu_architecture: text({
			default: "X86_64",
			because: "ECS's default"
		})
	})
};
function vcpus({ cpu }) {
	return read(cpu, /^([\d.]+)\s*vcpu$/i, "cpu");
}
function memoryGb({ memory }) {
	return read(memory, /^([\d.]+)\s*gb$/i, "memory");
}
function read(written, inWords, what) {
	const amount = written?.trim() ?? unpriced(`the task definition sets no ${what}`);
	const whole = inWords.exec(amount)?.[1];
	if (whole === void 0 && !/^\d+(\.\d+)?$/.test(amount)) unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
	try {
		return whole === void 0 ? exact(amount).over(1024) : exact(whole);
	} catch {
		return unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
	}
}
const INCLUDED_STORAGE_GIB = 20;
function paidStorageGb({ ephemeral_storage: storage }) {
	return (storage?.size_in_gib ?? exact(INCLUDED_STORAGE_GIB)).minus(INCLUDED_STORAGE_GIB).max(0);
}
function platformInfix({ runtime_platform: platform }) {
	if (platform?.operating_system_family.toUpperCase().startsWith("WINDOWS")) return "Windows-";
	return platform?.cpu_architecture.toUpperCase() === "ARM64" ? "ARM-" : "";
}
// src/resources/aws/ecs/placement.ts
const share = {
	default: 0,
	because: "AWS provider: capacity_provider_strategy"
};
const strategyAttributes = {
	capacity_provider: text(),
	base: number(share),
	weight: number(share)
};
const strategy = blocks(strategyAttributes, { because: "the cluster's" });
const NOWHERE = {
	onDemand: Exact.zero,
	spot: Exact.zero
};
function spread(tasks, strategies) {
	const based = strategies.find(({ base }) => !base.isZero);
	const base = (based?.base ?? Exact.zero).min(tasks);
	const weights = strategies.reduce((total, { weight }) => total.plus(weight), Exact.zero);
	const rest = tasks.minus(base);
	const placed = { ...NOWHERE };
	for (const one of strategies) {
		const byWeight = weights.isZero ? one === (based ?? strategies[0]) ? rest : Exact.zero : rest.times(one.weight).over(weights);
		const own = one === based ? byWeight.plus(base) : byWeight;
		if (one.capacity_provider === "FARGATE") placed.onDemand = placed.onDemand.plus(own);
		if (one.capacity_provider === "FARGATE_SPOT") placed.spot = placed.spot.plus(own);
	}
	return placed;
}
// src/resources/aws/ecs/workload.ts
const taskDefinition = refersTo("task_definition", "aws_ecs_task_definition", taskAttributes);
const included = {
	default: void 0,
	because: "what comes with the volume type"
};
const attributes = {
	desired_count: number(),
	launch_type: text(),
	capacity_provider_strategy: strategy,
	cluster: text(),
	volume_configuration: blocks({ managed_ebs_volume: block({
		size_in_gb: number(),
		volume_type: text({
			default: "gp3",
			because: "ECS's default"
		}),
		iops: number(included),
		throughput: number(included)
	}) })
};
const links = {
	taskDefinition,
	cluster: refersTo("cluster", "aws_ecs_cluster", {}, { providers: referredBy("aws_ecs_cluster_capacity_providers", "cluster_name", {
		capacity_providers: texts(),
		default_capacity_provider_strategy: strategy
	}) }),
	taskSets: referredBy("aws_ecs_task_set", "service", {
		launch_type: text(),
		capacity_provider_strategy: strategy,
		scale: block({ value: number() })
	}, { taskDefinition }),
	scaling: referredBy("aws_appautoscaling_target", "resource_id", { min_capacity: number() })
};
function tasks(r) {
	return r.refs.scaling.reduce((most, { min_capacity }) => most.max(min_capacity ?? 0), r.desired_count ?? exact(0));
}
function placement(r, count, own) {
	if (own.launch_type !== void 0) return own.launch_type === "FARGATE" ? {
		...NOWHERE,
		onDemand: count
	} : NOWHERE;
	if (own.capacity_provider_strategy.length > 0) return spread(count, own.capacity_provider_strategy);
	const cluster = r.refs.cluster;
	const providers = cluster?.refs.providers ?? [];
	const byDefault = providers.flatMap((provider) => provider.default_capacity_provider_strategy);
	if (byDefault.length > 0) return spread(count, byDefault);
	const needsFargate = r.refs.taskDefinition?.requires_compatibilities.join() === "FARGATE";
	const isPossible = providers.some(({ capacity_providers }) => capacity_providers.includes("FARGATE")) || needsFargate && cluster === void 0 && r.cluster !== void 0;
	if (!needsFargate || !isPossible) return NOWHERE;
	r.assume("it runs on Fargate: neither the service nor the plan's cluster says so, but the task definition allows nothing else");
	return {
		...NOWHERE,
		onDemand: count
	};
}
function workloads(r) {
	const sets = r.refs.taskSets.map((set) => ({
		set,
		definition: set.refs.taskDefinition,
		count: tasks(r).times(set.scale?.value ?? 100).over(100)
	}));
	return (sets.length > 0 ? sets : [{
		set: r,
		definition: r.refs.taskDefinition,
		count: tasks(r)
	}]).flatMap(({ set, definition, count }) => {
		const { onDemand, spot } = placement(r, count, set.launch_type !== void 0 || set.capacity_provider_strategy.length > 0 ? set : r);
		return [{
			definition,
			tasks: onDemand,
			purchase: "on-demand"
		}, {
			definition,
			tasks: spot,
			purchase: "spot"
		}].filter((workload) => !workload.tasks.isZero);
	});
}
// src/resources/aws/ecs/service.ts
function definitionOf({ definition }) {
	return definition ?? unpriced("the task definition is not in the plan");
}
function fargate(name, unit, usageType, amount, more = {}) {
	return {
		name,
		detail: (r) => `${r.tasks.toString()} × ${amount(definitionOf(r)).toString()}, ${r.purchase === "spot" ? "Fargate Spot" : "Fargate"}`,
		unit,
		hourly: true,
		quantity: (r) => amount(definitionOf(r)).times(r.tasks),
		price: (r) => aws("AmazonECS", usageType(platformInfix(definitionOf(r))), { purchase: r.purchase }),
		...more
	};
}
function volumes(r) {
	return r.volume_configuration.flatMap(({ managed_ebs_volume: volume }) => {
		if (!volume) return [];
		return {
			get type() {
				return volume.volume_type;
			},
			get size() {
				return volume.size_in_gb ?? unpriced("the size is the snapshot's, which the plan does not have");
			},
			get iops() {
				return volume.iops;
			},
			get throughput() {
				return volume.throughput;
			},
			count: tasks(r),
			ioRequests: void 0
		};
	});
}
const service = sheet({
	type: "aws_ecs_service",
	title: "ECS service",
	pricing: "aws.amazon.com/fargate/pricing",
	limits: ["Public addresses of tasks and data transfer are not priced.", "Autoscaling beyond its minimum is not foreseen."],
	attributes,
	references: links,
	free: (r) => workloads(r).length === 0 && volumes(r).length === 0 ? noneReason(r) : void 0,
	parts: [part({
		name: "tasks",
		each: workloads,
		components: [
			fargate("vCPU", "vCPU-hours", (infix) => `Fargate-${infix}vCPU-Hours:perCPU`, vcpus),
			fargate("Memory", "GB-hours", (infix) => `Fargate-${infix}GB-Hours`, memoryGb),
			fargate("Windows licence", "vCPU-hours", () => "Fargate-Windows-OS-Hours:perCPU", vcpus, { when: ({ definition }) => definition !== void 0 && platformInfix(definition) === "Windows-" }),
			fargate("Ephemeral storage", "GB-hours", () => "Fargate-EphemeralStorage-GB-Hours", paidStorageGb, { when: ({ definition }) => definition !== void 0 && !paidStorageGb(definition).isZero })
		]
	}), part({
		name: "volume_configuration",
		each: volumes,
		components: volumeComponents((volume) => volume)
	})]
});
function noneReason(r) {
	if (tasks(r).isZero) return "it asks for no tasks";
	return r.launch_type === "EXTERNAL" ? "ECS Anywhere is billed by registered server" : "its tasks run on instances, which are billed themselves";
}
// src/resources/aws/ecs/index.ts
const sheets = [cluster, service];
export { sheets };
