import { Qt as visible, c as editDistance } from "./core.js";
import { t as BestOf } from "./best-of.js";
// src/report/nearest-addresses.ts
const MOST = 5;
const FARTHEST = .5;
function nearestAddresses(asked, addresses) {
	const best = new BestOf(MOST, (a, b) => a.distance - b.distance || (a.address < b.address ? -1 : 1));
	for (const address of new Set(addresses)) {
		const distance = distanceOf(asked, address);
		if (distance < FARTHEST) best.add({
			address,
			distance
		});
	}
	return best.list().map(({ address }) => visible(address, 200));
}
function distanceOf(asked, address) {
	if (address.startsWith(`${asked}[`) || address.startsWith(`${asked}.`)) return 0;
	if (address.endsWith(`.${asked}`) || asked.endsWith(`.${address}`)) return .01;
	const start = commonStart(asked, address);
	const longest = Math.max(asked.length, address.length);
	return editDistance(asked.slice(start), address.slice(start)) / longest;
}
function commonStart(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}
export { nearestAddresses };
