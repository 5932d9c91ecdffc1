import { Exact } from "../base/exact.ts";

/** One of the numbers that a quantity is the product of. */
export interface Factor {
  /** As reports name it: "requests", "output tokens a request". */
  name: string;
  value: Exact;
}

/** A quantity that keeps the factors it is made of, so that a change of it can be told by them. */
export class Product {
  readonly factors: readonly Factor[];

  constructor(factors: readonly Factor[]) {
    this.factors = factors;
  }

  get quantity(): Exact {
    return this.factors.reduce((quantity, { value }) => quantity.times(value), Exact.of(1));
  }

  times(name: string, value: Exact): Product {
    return new Product([...this.factors, { name, value }]);
  }
}

/** The product of named factors, in the order in which a change is told by them. */
export function product(factors: Readonly<Record<string, Exact>>): Product {
  return new Product(Object.entries(factors).map(([name, value]) => ({ name, value })));
}
