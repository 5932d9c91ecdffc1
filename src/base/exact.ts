/** Exact arithmetic for money and quantities: a fraction of two big integers, so that nothing is rounded before it is shown. */
export class Exact {
  static readonly zero: Exact = new Exact(0n, 1n);
  private readonly numerator: bigint;
  /** Always positive. */
  private readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** Reads a decimal such as "0.045", "-1e-7" or 730. Throws RangeError on anything else, NaN and Infinity included. */
  static of(value: number | bigint | string | Exact): Exact {
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

  plus(other: Exact | number): Exact {
    const b = Exact.of(other);
    if (this.denominator === b.denominator) return new Exact(this.numerator + b.numerator, this.denominator);
    return Exact.reduced(this.numerator * b.denominator + b.numerator * this.denominator, this.denominator * b.denominator);
  }

  minus(other: Exact | number): Exact {
    const b = Exact.of(other);
    if (this.denominator === b.denominator) return new Exact(this.numerator - b.numerator, this.denominator);
    return Exact.reduced(this.numerator * b.denominator - b.numerator * this.denominator, this.denominator * b.denominator);
  }

  times(other: Exact | number | string): Exact {
    const b = Exact.of(other);
    return Exact.reduced(this.numerator * b.numerator, this.denominator * b.denominator);
  }

  /** Throws RangeError when the divisor is 0. */
  over(other: Exact | number): Exact {
    const b = Exact.of(other);
    if (b.numerator === 0n) throw new RangeError("division by zero");
    const sign = b.numerator < 0n ? -1n : 1n;
    return Exact.reduced(this.numerator * b.denominator * sign, this.denominator * b.numerator * sign);
  }

  negated(): Exact {
    return new Exact(-this.numerator, this.denominator);
  }

  abs(): Exact {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Negative, 0 or positive, as this is less than, equal to or more than the other. */
  compare(other: Exact | number): number {
    const b = Exact.of(other);
    const alike = this.denominator === b.denominator;
    const difference = alike ? this.numerator - b.numerator : this.numerator * b.denominator - b.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Exact | number): boolean {
    return this.compare(other) === 0;
  }

  gt(other: Exact | number): boolean {
    return this.compare(other) > 0;
  }

  lt(other: Exact | number): boolean {
    return this.compare(other) < 0;
  }

  max(other: Exact | number): Exact {
    return this.gt(other) ? this : Exact.of(other);
  }

  min(other: Exact | number): Exact {
    return this.lt(other) ? this : Exact.of(other);
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  /** The next whole number at or above this one. */
  ceil(): Exact {
    return new Exact(-floorDivide(-this.numerator, this.denominator), 1n);
  }

  /** The whole number at or below this one. */
  floor(): Exact {
    return new Exact(floorDivide(this.numerator, this.denominator), 1n);
  }

  /** Rounded half away from zero, with exactly that many decimals (0 to 100). */
  toFixed(decimals: number): string {
    const scale = 10n ** BigInt(decimals);
    const negative = this.numerator < 0n;
    const scaled = (negative ? -this.numerator : this.numerator) * scale;
    const rounded = (scaled * 2n + this.denominator) / (this.denominator * 2n);
    const digits = rounded.toString().padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals);
    const sign = negative && rounded !== 0n ? "-" : "";
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
  }

  /** The exact decimal where there is one of at most 20 decimals, else rounded to 20; no trailing zeros. */
  toString(): string {
    return this.toFixed(20).replace(/\.?0+$/, "");
  }

  toJSON(): string {
    return this.toString();
  }

  /** For display and ranking only. */
  toNumber(): number {
    return Number(this.toFixed(20));
  }

  private static reduced(numerator: bigint, denominator: bigint): Exact {
    if (denominator < SMALL) return new Exact(numerator, denominator);
    let a = numerator < 0n ? -numerator : numerator;
    let b = denominator;
    while (b !== 0n) [a, b] = [b, a % b];
    return new Exact(numerator / a, denominator / a);
  }
}

/** Short for {@link Exact.of}. */
export function exact(value: number | bigint | string | Exact): Exact {
  return Exact.of(value);
}

/** The sum of any number of exact numbers; 0 for none. */
export function sum(values: Iterable<Exact>): Exact {
  let total = Exact.zero;
  for (const value of values) total = total.plus(value);
  return total;
}

const SMALL = 1n << 128n; // Below this reducing costs more than it saves.

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
