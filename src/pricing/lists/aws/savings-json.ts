import type { JsonScanner, Listener } from "../../../plan/json-scanner.ts";
import type { Fact } from "../../snapshot/facts.ts";
import { DamagedList } from "./damaged-list.ts";
import { scanJson, textOf } from "./json-file.ts";
import type { Keep, Offer } from "./offer.ts";
import { purchaseOfPlan } from "./purchase.ts";
import { type Rate, rateFacts } from "./savings-rate.ts";

/** Depth of what is read: terms / savingsPlan / [plan] / rates / [rate] / discountedRate / price. */
const DEEPEST = 7;

/** Facts of a savings-plan file in its JSON form. Only the plans are held; of its rates one at a time. Throws DamagedList. */
export function* readSavingsJson(path: string, offer: Offer, keep: Keep, piece?: number): Generator<Fact> {
  const listener = new SavingsListener(offer, keep);
  for (const _ of scanJson(path, listener, DEEPEST, piece)) {
    yield* listener.facts;
    listener.facts = [];
  }
  offer.finish();
}

/** Words of a rate by their names in the list. */
const WORDS: ReadonlyMap<string, keyof Rate> = new Map([
  ["discountedSku", "sku"],
  ["discountedServiceCode", "service"],
  ["discountedUsageType", "usageType"],
  ["discountedOperation", "operation"],
  ["discountedRegionCode", "region"],
  ["unit", "unit"],
]);

/** Follows one document: the plans (`products`), then each plan's rates. */
class SavingsListener implements Listener {
  facts: Fact[] = [];
  private readonly offer: Offer;
  private readonly keep: Keep;
  /** Purchase words of a plan by its SKU; undefined for kinds that our keys do not have. */
  private readonly plans = new Map<string, string | undefined>();
  private readonly path: string[] = Array.from({ length: DEEPEST + 1 }, () => "");
  private plan = new Map<string, string>();
  private sku = "";
  private rate: Rate = emptyRate();

  constructor(offer: Offer, keep: Keep) {
    this.offer = offer;
    this.keep = keep;
  }

  key({ buffer }: JsonScanner, level: number, from: number, to: number): void {
    this.path[level] = textOf(buffer, from - 1, to + 1);
  }

  open(scanner: JsonScanner, level: number, at: number): void {
    const [, root] = this.path;
    if (root === "products" && level === 2) this.plan = new Map();
    if (root === "terms" && level === 3) this.sku = "";
    if (root === "terms" && level === 4 && this.path[4] === "rates" && this.sku === "")
      throw new DamagedList(`has rates before it says of which plan (byte ${scanner.base + at})`);
    if (root === "terms" && level === 5) this.rate = emptyRate();
  }

  scalar({ buffer }: JsonScanner, level: number, from: number, to: number): void {
    const { path } = this;
    const name = path[level] ?? "";
    if (level === 1 && name === "publicationDate") this.offer.published(textOf(buffer, from, to));
    else if (path[1] === "products" && (level === 3 || level === 4)) this.plan.set(name, textOf(buffer, from, to));
    else if (path[1] === "terms" && level === 4 && name === "sku") this.sku = textOf(buffer, from, to);
    else if (path[1] === "terms" && path[4] === "rates" && level >= 6) this.rateValue(level, name, buffer, from, to);
  }

  close(_: JsonScanner, level: number): void {
    const [, root] = this.path;
    if (root === "products" && level === 2) this.leavePlan();
    else if (root === "terms" && level === 5 && this.path[4] === "rates") this.leaveRate();
  }

  private rateValue(level: number, name: string, buffer: Buffer, from: number, to: number): void {
    const word = level === 6 ? WORDS.get(name) : undefined;
    if (word) this.rate[word] = textOf(buffer, from, to);
    else if (level === 7 && this.path[6] === "discountedRate" && (name === "price" || name === "currency")) this.rate[name] = textOf(buffer, from, to);
  }

  private leavePlan(): void {
    const word = (name: string): string => this.plan.get(name) ?? "";
    this.plans.set(word("sku"), purchaseOfPlan(word("productFamily"), word("purchaseTerm"), word("purchaseOption")));
  }

  private leaveRate(): void {
    this.offer.tally.rows++;
    const purchase = this.plans.get(this.sku);
    if (purchase === undefined) this.offer.tally.leaveOut("of another kind of plan");
    else this.facts.push(...rateFacts(this.offer, this.keep, purchase, this.rate));
  }
}

function emptyRate(): Rate {
  return { sku: "", service: "", usageType: "", operation: "", region: "", unit: "", price: "", currency: "" };
}
