// src/pricing/look-up/best-of.ts
var BestOf = class {
	count = 0;
	kept = [];
	most;
	order;
	constructor(most, order) {
		this.most = most;
		this.order = order;
	}
	add(item) {
		this.count++;
		this.kept.push(item);
		if (this.kept.length > 4 * this.most + 100) this.kept = this.list();
	}
	list() {
		return [...this.kept].sort(this.order).slice(0, this.most);
	}
};
export { BestOf as t };
