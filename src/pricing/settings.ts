import { z } from "zod";
import { RepositoryPath } from "../config/repository-path.ts";
import { PriceBookFile } from "./terms/book-schema.ts";
import { ExchangeRates } from "./terms/exchange-schema.ts";

const Digest = z.string().regex(/^[0-9a-f]{64}$/, "must be the digest of a snapshot: 64 hex digits, as `costgate prices show` and the lock file give it");

const Snapshot = z.union([
  z
    .string()
    .min(1)
    .max(1000)
    .transform((path): { path: string; digest?: string | undefined } => ({ path })),
  z.strictObject({ path: z.string().min(1).max(1000), digest: Digest.optional().describe("Pin: another file is refused (exit 2)") }),
]);

/** The section `prices:` of a policy. */
export const PriceSettings = z
  .strictObject({
    snapshots: z
      .array(Snapshot)
      .min(1)
      .max(20)
      .optional()
      .describe('Price snapshots, asked in this order; the first that knows a product answers. "shipped" is the one that comes with costgate'),
    lock: RepositoryPath.optional().describe("Lock file of `costgate prices sync`: its snapshots, pinned, are asked before the shipped one"),
    max_age_days: z.number().int().min(1).max(3650).optional().describe("Older price lists are a finding (stale_prices)"),
    live: z
      .enum(["off", "missing"])
      .default("off")
      .describe("missing: products that no snapshot has are asked of the provider's price API; off: nothing is asked over the network"),
    book: z
      .union([RepositoryPath, PriceBookFile], { error: "must be a path inside the repository, or a price book with its rules" })
      .optional()
      .describe("The team's discounts and own prices: a path in the repository, or the price book itself"),
    exchange: ExchangeRates.optional().describe(
      "Rates for prices that no list has in the policy's currency; none is taken backwards or through a third currency",
    ),
    require_live: z.boolean().default(false).describe("Whether the gate ends with exit 2 when a provider's price API does not answer"),
  })
  .refine(({ snapshots, lock }) => snapshots === undefined || lock === undefined, { error: "give snapshots or lock, not both" })
  .refine(({ live, require_live }) => live === "missing" || !require_live, { error: "require_live needs live: missing" });
export type PriceSettings = z.infer<typeof PriceSettings>;
