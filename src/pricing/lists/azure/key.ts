import type { Item } from "./item.ts";

/** What an item is the price of, in the words of our keys. */
export interface AzureKey {
  product: string;
  purchase: string;
}

/** A fee that is paid once for the whole term. */
export const RESERVATIONS = "reservations";

/**
 * The key of an item; undefined for what no bill of ours asks for: expired meters, spot machines of a dev/test subscription, unknown kinds.
 * Virtual machines go by `armSkuName` and operating system, everything else by product / SKU / meter.
 */
export function keyOf(item: Item): AzureKey | undefined {
  if (/\bExpired$/.test(item.meterName)) return undefined;
  const machine = machineOf(item);
  const purchase = purchaseOf(item, machine !== undefined);
  if (purchase === undefined) return undefined;
  return { product: machine ?? `${item.productName}/${item.skuName}/${item.meterName}`, purchase };
}

/**
 * "Standard_D2s_v5/Linux". Of one `armSkuName` the list also has a product of Cloud Services, which costs like Windows
 * (89 sizes: README-azure.md, "Cleaning of K"), and dedicated hosts: those keep their own words.
 */
function machineOf({ serviceName, productName, armSkuName }: Item): string | undefined {
  if (serviceName !== "Virtual Machines" || armSkuName === "" || /Cloud ?Services|Dedicated Host/i.test(productName)) return undefined;
  return `${armSkuName}/${/\bWin(?:dows)?$/i.test(productName) ? "Windows" : "Linux"}`;
}

/** Machines that Azure may take back. */
const INTERRUPTIBLE = / (Spot|Low Priority)$/i;

function purchaseOf({ type, skuName, meterName, reservationTerm }: Item, isMachine: boolean): string | undefined {
  const kind = isMachine ? (INTERRUPTIBLE.exec(skuName) ?? INTERRUPTIBLE.exec(meterName))?.[1] : undefined;
  if (type === "Consumption") return kind?.toLowerCase().replace(" ", "-") ?? "on-demand";
  if (type === "DevTestConsumption") return kind === undefined ? "dev-test" : undefined;
  const years = type === "Reservation" ? yearsOf(reservationTerm) : undefined;
  // Paid at once or by month, the whole is the same: learn.microsoft.com/azure/cost-management-billing/reservations/prepare-buy-reservation.
  return years === undefined ? undefined : `reserved/${years}yr/all-upfront/standard/fee`;
}

/** Savings plans of an item: an hourly rate for what is used, paid by month. */
export function savingsPlansOf({ type, savingsPlan }: Item): { purchase: string; price: number }[] {
  if (type !== "Consumption") return [];
  return (savingsPlan ?? []).flatMap(({ term, retailPrice }) => {
    const years = yearsOf(term);
    return years === undefined ? [] : [{ purchase: `savings-plan/compute/${years}yr/no-upfront`, price: retailPrice }];
  });
}

function yearsOf(term: string): string | undefined {
  return /^(\d{1,2}) Years?$/.exec(term)?.[1];
}

/** No region at all and "Global" are `global`; zones and regions keep their names. */
export function placeOf(armRegionName: string): string {
  return armRegionName === "" || armRegionName === "Global" ? "global" : armRegionName;
}

/** Places of the list that are no regions: of Front Door, CDN, DevOps and ExpressRoute (prices/azure/retail and the samples, 2026-08). */
export const NO_REGIONS: readonly string[] = ["", "Global", ...[1, 2, 3, 4, 5, 6, 7, 8].map((zone) => `Zone ${zone}`), "US Gov Zone 1", "DE Zone 1"];
