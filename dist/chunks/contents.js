import { B as serviceOf } from "./core.js";
import { statSync } from "node:fs";
// src/pricing/look-up/contents.ts
function emptySpan() {
	return {
		keys: 0,
		from: "9999-99-99",
		to: "0000-00-00"
	};
}
function add(span, date) {
	span.keys++;
	if (date < span.from) span.from = date;
	if (date > span.to) span.to = date;
}
function contentsOf(pack) {
	const clouds = new Map();
	const sources = new Map();
	for (const { cloud, shelf } of pack.contents()) {
		const counted = clouds.get(cloud) ?? {
			services: new Set(),
			places: new Set(),
			span: emptySpan()
		};
		counted.services.add(serviceOf(shelf));
		clouds.set(cloud, counted);
		for (const place of pack.places(cloud, shelf)) {
			counted.places.add(place);
			for (const { written } of pack.rows(cloud, shelf, place)) {
				const [, , source = "", date = ""] = written.split("	", 4);
				add(counted.span, date);
				add(spanOf(sources, source), date);
			}
		}
	}
	return {
		digest: pack.identity.digest,
		date: pack.identity.date,
		bytes: statSync(pack.path).size,
		keys: [...clouds.values()].reduce((sum, { span }) => sum + span.keys, 0),
		clouds: [...clouds].map(([cloud, { services, places, span }]) => ({
			cloud,
			services: services.size,
			places: places.size,
			...span
		})),
		sources: [...sources.keys()].sort().map((name) => {
			const { title = name, origin = "" } = Object.hasOwn(pack.sources, name) ? pack.sources[name] ?? {} : {};
			return {
				name,
				title,
				origin,
				...spanOf(sources, name)
			};
		})
	};
}
function spanOf(spans, name) {
	const span = spans.get(name) ?? emptySpan();
	spans.set(name, span);
	return span;
}
export { contentsOf };
