/** How a price is paid for: the words of our keys. */

/** Offer terms by their codes, as read from a genuine product with all twelve; used where a list gives no words. */
const OFFER_TERMS: ReadonlyMap<string, string> = new Map([
  ["4NA7Y494T4", "1yr/no-upfront/standard"],
  ["HU7G6KETJZ", "1yr/partial-upfront/standard"],
  ["6QCMYABX3D", "1yr/all-upfront/standard"],
  ["BPH4J8HBKS", "3yr/no-upfront/standard"],
  ["38NPMPTW36", "3yr/partial-upfront/standard"],
  ["NQ3QZPMQV9", "3yr/all-upfront/standard"],
  ["7NE97W5U4E", "1yr/no-upfront/convertible"],
  ["CUZHX8X6JH", "1yr/partial-upfront/convertible"],
  ["VJWZNREJX2", "1yr/all-upfront/convertible"],
  ["Z2E3P23VKM", "3yr/no-upfront/convertible"],
  ["R5XV2EPZQZ", "3yr/partial-upfront/convertible"],
  ["MZU6U2429S", "3yr/all-upfront/convertible"],
]);

const PAYMENT = /^(No|Partial|All) Upfront$/i;
const YEARS = /^([13]) ?(?:yr|years?)$/i;

export interface OfferTerm {
  /** "OnDemand", "Reserved". */
  type: string;
  code: string;
  length: string;
  payment: string;
  offeringClass: string;
}

/** "on-demand", "reserved/3yr/all-upfront/convertible"; undefined for a kind of term that our keys do not have. A reservation without a class is a standard one. */
export function purchaseOfTerm({ type, code, length, payment, offeringClass }: OfferTerm): string | undefined {
  if (type === "OnDemand") return "on-demand";
  if (type !== "Reserved") return undefined;
  if (length === "" && payment === "") return OFFER_TERMS.has(code) ? `reserved/${OFFER_TERMS.get(code)}` : undefined;
  const paid = paymentOf(length, payment);
  const given = offeringClass.toLowerCase() || "standard";
  return paid && /^(?:standard|convertible)$/.test(given) ? `reserved/${paid}/${given}` : undefined;
}

const PLANS: ReadonlyMap<string, string> = new Map([
  ["ComputeSavingsPlans", "compute"],
  ["EC2InstanceSavingsPlans", "ec2-instance"],
  ["MachineLearningSavingsPlans", "sagemaker"],
  ["SageMakerSavingsPlans", "sagemaker"],
  ["DatabaseSavingsPlans", "database"],
]);

/**
 * "savings-plan/compute/1yr/no-upfront": plan (compute, ec2-instance, sagemaker, database), term and payment. The price is the whole rate for the
 * usage, paid at once or by the hour: there is no fee beside it.
 */
export function purchaseOfPlan(family: string, length: string, payment: string): string | undefined {
  const plan = PLANS.get(family);
  const paid = paymentOf(length, payment);
  return plan && paid && `savings-plan/${plan}/${paid}`;
}

function paymentOf(length: string, payment: string): string | undefined {
  const years = YEARS.exec(length)?.[1];
  const paid = PAYMENT.exec(payment)?.[1];
  return years && paid && `${years}yr/${paid.toLowerCase()}-upfront`;
}
