import { B as serviceOf, It as compareText, L as toEntry } from "./core.js";
import { t as BestOf } from "./best-of.js";
import { n as wordsOf, t as Likeness } from "./product-words.js";
// src/pricing/look-up/service-names.ts
const SHORT = {
	aks: ["Azure Kubernetes Service"],
	alb: ["AWSELB"],
	bigquery: ["BigQuery", "BigQuery Storage API"],
	documentdb: ["AmazonDocDB"],
	ebs: ["AmazonEC2"],
	emr: ["ElasticMapReduce"],
	gce: ["Compute Engine"],
	gcf: ["Cloud Run Functions"],
	gcs: ["Cloud Storage"],
	gke: ["Kubernetes Engine"],
	keyspaces: ["AmazonMCS"],
	kms: ["awskms", "Cloud Key Management Service (KMS)"],
	nlb: ["AWSELB"],
	opensearch: ["AmazonES"],
	pubsub: ["Cloud Pub/Sub", "Cloud Pub-Sub"],
	redis: [
		"Redis Cache",
		"Cloud Memorystore for Redis",
		"AmazonElastiCache"
	],
	sql: ["SQL Database", "Cloud SQL"],
	sqs: ["AWSQueueService"],
	stepfunctions: ["AmazonStates"],
	vm: ["Virtual Machines", "Compute Engine"],
	vms: ["Virtual Machines", "Compute Engine"],
	waf: ["awswaf"]
};
function namesOf(service) {
	const short = Object.entries(SHORT).flatMap(([name, services]) => services.includes(service) ? [name] : []);
	const plain = service.replace(/^(amazon|aws|azure|cloud|google)\s*/i, "");
	return [...new Set([
		service,
		plain,
		...short
	].map(joinedName))].filter((name) => name !== "");
}
function joinedName(name) {
	return name.toLowerCase().replace(/[\s_-]+/g, "");
}
// src/pricing/look-up/price-words.ts
const CLOUDS = {
	aws: "aws",
	amazon: "aws",
	azure: "azure",
	google: "google",
	gcp: "google"
};
const PURCHASES$1 = {
	ondemand: "on-demand",
	reservation: "reserved",
	preemptible: "spot",
	devtest: "dev-test",
	committed: "commit",
	cud: "commit"
};
const LONGEST_NAME = 6;
function readWords(words, pack) {
	const all = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== "");
	const [services, known] = [servicesOf(pack), placesOf(pack)];
	const [clouds, places] = [new Set(), new Set()];
	const terms = [];
	for (let at = 0; at < all.length;) {
		const { length, place, named } = nameAt(all, at, services, known);
		const text = all.slice(at, at + length).join(" ");
		const cloud = length === 1 && Object.hasOwn(CLOUDS, text) ? CLOUDS[text] : void 0;
		if (cloud) clouds.add(cloud);
		else if (place) places.add(text);
		else terms.push({
			text: Object.hasOwn(PURCHASES$1, text) ? PURCHASES$1[text] ?? text : text,
			services: named
		});
		at += length;
	}
	return {
		clouds,
		places,
		terms
	};
}
const NOTHING = new Set();
function nameAt(words, at, services, places) {
	for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
		const run = words.slice(at, at + length);
		const named = services.get(joinedName(run.join(" ")));
		const place = places.has(run.join(" "));
		if (place || named) return {
			length,
			place,
			named: named ?? NOTHING
		};
	}
	return {
		length: 1,
		place: false,
		named: NOTHING
	};
}
function servicesOf(pack) {
	const services = new Map();
	for (const { cloud, shelf } of pack.contents()) {
		const service = serviceOf(shelf);
		for (const name of namesOf(service)) services.set(name, (services.get(name) ?? new Set()).add(`${cloud} ${service}`));
	}
	return services;
}
function placesOf(pack) {
	return new Set(pack.contents().flatMap(({ cloud, shelf }) => pack.places(cloud, shelf).map((place) => place.toLowerCase())));
}
function isNamed({ terms }, cloud, service) {
	return terms.some(({ services }) => services.has(`${cloud} ${service}`));
}
function termsWithin({ terms }, cloud, service) {
	return terms.flatMap(({ text, services }) => services.has(`${cloud} ${service}`) ? [] : [text]);
}
function looseness(terms, product, purchase) {
	const name = product.toLowerCase();
	let loose = 0;
	let words;
	for (const term of terms) {
		if (purchase === term || purchase.split("/").includes(term)) continue;
		if (!name.includes(term)) return void 0;
		words ??= wordsOf(name);
		if (name !== term && wordsOf(term).some((word) => !words?.includes(word))) loose++;
	}
	return loose;
}
// src/pricing/look-up/show.ts
const MOST_NEAREST = 8;
const FARTHEST = .5;
function showPrices(pack, words, most) {
	const asked = readWords(words, pack);
	const hits = new BestOf(most, inOrder);
	for (const shelf of shelvesFor(pack, asked)) for (const { product, purchase, written } of pack.rows(shelf.cloud, shelf.shelf, shelf.place)) {
		const rank = looseness(shelf.terms, product, purchase);
		if (rank !== void 0) hits.add({
			...shelf,
			product,
			purchase,
			written,
			rank
		});
	}
	const nearest = hits.count === 0 ? likeIt(pack, asked) : [];
	return {
		total: hits.count,
		prices: hits.list().map(toShown),
		nearest
	};
}
function likeIt(pack, asked) {
	const anywhere = {
		...asked,
		places: new Set()
	};
	for (const [where, onlyNamed] of [
		[asked, true],
		[anywhere, true],
		[asked, false],
		[anywhere, false]
	]) {
		const found = closest(pack, where, onlyNamed);
		if (found.length > 0) return found;
	}
	return [];
}
function closest(pack, asked, onlyNamed) {
	const best = new BestOf(MOST_NEAREST, inOrder);
	const wordsFor = new Map();
	for (const { terms, shelf, ...where } of shelvesFor(pack, asked)) {
		if (onlyNamed && !isNamed(asked, where.cloud, where.service)) continue;
		const likeness = wordsFor.get(terms.join("\n")) ?? new Likeness(terms.flatMap(wordsOf));
		wordsFor.set(terms.join("\n"), likeness);
		for (const { product, purchase, written } of pack.rows(where.cloud, shelf, where.place)) {
			const rank = likeness.distance(`${product} ${where.place} ${purchase}`);
			if (rank < FARTHEST) best.add({
				...where,
				product,
				purchase,
				written,
				rank
			});
		}
	}
	return best.list().map(toShown);
}
function* shelvesFor(pack, asked) {
	for (const { cloud, shelf } of pack.contents()) {
		if (asked.clouds.size > 0 && !asked.clouds.has(cloud)) continue;
		const service = serviceOf(shelf);
		const terms = termsWithin(asked, cloud, service);
		for (const place of pack.places(cloud, shelf)) if (asked.places.size === 0 || asked.places.has(place.toLowerCase())) yield {
			cloud,
			service,
			shelf,
			place,
			terms
		};
	}
}
function toShown({ cloud, service, product, purchase, place, written }) {
	return {
		cloud,
		service,
		product,
		purchase,
		place,
		...toEntry(written)
	};
}
const PURCHASES = [
	"on-demand",
	"spot",
	"dev-test"
];
function purchaseRank(purchase) {
	const at = PURCHASES.indexOf(purchase);
	return at < 0 ? PURCHASES.length : at;
}
function inOrder(a, b) {
	return a.rank - b.rank || purchaseRank(a.purchase) - purchaseRank(b.purchase) || wordsOf(a.product).length - wordsOf(b.product).length || a.product.length - b.product.length || compareText(keyOf(a), keyOf(b));
}
function keyOf({ cloud, service, product, place, purchase }) {
	return [
		cloud,
		service,
		product,
		place,
		purchase
	].join("	");
}
export { showPrices };
