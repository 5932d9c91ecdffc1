/** Keeps the best of any number of items, so that a list of millions takes no more memory than one of a few. */
export class BestOf<T> {
  /** How many there were. */
  count = 0;
  private kept: T[] = [];
  private readonly most: number;
  private readonly order: (a: T, b: T) => number;

  /** `order` puts the better one first. */
  constructor(most: number, order: (a: T, b: T) => number) {
    this.most = most;
    this.order = order;
  }

  add(item: T): void {
    this.count++;
    this.kept.push(item);
    if (this.kept.length > 4 * this.most + 100) this.kept = this.list();
  }

  /** The best, in order; ties in the order in which they came. */
  list(): T[] {
    return [...this.kept].sort(this.order).slice(0, this.most);
  }
}
