// src/resources/price-query.ts
function aws(service, usageType, options = {}) {
	return {
		cloud: "aws",
		service,
		product: options.operation ? `${usageType}#${options.operation}` : usageType,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function azure(service, product, sku, meter, options = {}) {
	return {
		cloud: "azure",
		service,
		product: `${product}/${sku}/${meter}`,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function azureVm(armSkuName, operatingSystem, options = {}) {
	return {
		cloud: "azure",
		service: "Virtual Machines",
		product: `${armSkuName}/${operatingSystem}`,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function google(service, description, options = {}) {
	return {
		cloud: "google",
		service,
		product: description,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function describeQuery(query) {
	return [
		query.cloud,
		query.service,
		query.product,
		query.place ?? "?",
		query.purchase
	].join(" ");
}
export { google as a, describeQuery as i, azure as n, azureVm as r, aws as t };
