// src/base/exact.ts
var Exact = class Exact {
	static zero = new Exact(0n, 1n);
	numerator;
	denominator;
	constructor(numerator, denominator) {
		this.numerator = numerator;
		this.denominator = denominator;
	}
	static of(value) {
		if (value instanceof Exact) return value;
		if (typeof value === "bigint") return new Exact(value, 1n);
		if (typeof value === "number" && Number.isSafeInteger(value)) return new Exact(BigInt(value), 1n);
		const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(String(value));
		const digits = (parts?.[2] ?? "") + (parts?.[3] ?? "");
		if (!parts || digits === "") throw new RangeError(`not a decimal number: ${String(value).slice(0, 40)}`);
		const scale = Number(parts[4] ?? 0) - (parts[3] ?? "").length;
		const whole = BigInt(digits) * (parts[1] === "-" ? -1n : 1n);
		return scale >= 0 ? new Exact(whole * 10n ** BigInt(scale), 1n) : new Exact(whole, 10n ** BigInt(-scale));
	}
	plus(other) {
		const b = Exact.of(other);
		if (this.denominator === b.denominator) return new Exact(this.numerator + b.numerator, this.denominator);
		return Exact.reduced(this.numerator * b.denominator + b.numerator * this.denominator, this.denominator * b.denominator);
	}
	minus(other) {
		return this.plus(Exact.of(other).negated());
	}
	times(other) {
		const b = Exact.of(other);
		return Exact.reduced(this.numerator * b.numerator, this.denominator * b.denominator);
	}
	over(other) {
		const b = Exact.of(other);
		if (b.numerator === 0n) throw new RangeError("division by zero");
		const sign = b.numerator < 0n ? -1n : 1n;
		return Exact.reduced(this.numerator * b.denominator * sign, this.denominator * b.numerator * sign);
	}
	negated() {
		return new Exact(-this.numerator, this.denominator);
	}
	abs() {
		return this.numerator < 0n ? this.negated() : this;
	}
	compare(other) {
		const b = Exact.of(other);
		const difference = this.numerator * b.denominator - b.numerator * this.denominator;
		return difference < 0n ? -1 : difference > 0n ? 1 : 0;
	}
	equals(other) {
		return this.compare(other) === 0;
	}
	gt(other) {
		return this.compare(other) > 0;
	}
	lt(other) {
		return this.compare(other) < 0;
	}
	max(other) {
		return this.gt(other) ? this : Exact.of(other);
	}
	min(other) {
		return this.lt(other) ? this : Exact.of(other);
	}
	get isZero() {
		return this.numerator === 0n;
	}
	get isNegative() {
		return this.numerator < 0n;
	}
	ceil() {
		return new Exact(-floorDivide(-this.numerator, this.denominator), 1n);
	}
	floor() {
		return new Exact(floorDivide(this.numerator, this.denominator), 1n);
	}
	toFixed(decimals) {
		const scale = 10n ** BigInt(decimals);
		const negative = this.numerator < 0n;
		const rounded = ((negative ? -this.numerator : this.numerator) * scale * 2n + this.denominator) / (this.denominator * 2n);
		const digits = rounded.toString().padStart(decimals + 1, "0");
		const whole = digits.slice(0, digits.length - decimals);
		const sign = negative && rounded !== 0n ? "-" : "";
		return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
	}
	toString() {
		return this.toFixed(20).replace(/\.?0+$/, "");
	}
	toJSON() {
		return this.toString();
	}
	toNumber() {
		return Number(this.toFixed(20));
	}
	static reduced(numerator, denominator) {
		if (denominator < SMALL) return new Exact(numerator, denominator);
		let a = numerator < 0n ? -numerator : numerator;
		let b = denominator;
		while (b !== 0n) [a, b] = [b, a % b];
		return new Exact(numerator / a, denominator / a);
	}
};
function exact(value) {
	return Exact.of(value);
}
function sum(values) {
	let total = Exact.zero;
	for (const value of values) total = total.plus(value);
	return total;
}
const SMALL = 1n << 128n;
function floorDivide(numerator, denominator) {
	const quotient = numerator / denominator;
	return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
export { exact as n, sum as r, Exact as t };
