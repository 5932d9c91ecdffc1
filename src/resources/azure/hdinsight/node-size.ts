import type { PriceQuery } from "../../price-query.ts";
import { bareProduct } from "../shared/bare-product.ts";

/** A size as HDInsight's facts spell it: "Standard_D3_V2" is "Standard_Dv23" there, "A5" is "Standard_A5". The price of a node includes its machine. */
export function nodePrice(size: string): PriceQuery {
  return bareProduct("HDInsight", words(size));
}

function words(size: string): string {
  const bare = size.replace(/^standard_/i, "").replace(/_v(\d)/gi, "_V$1");
  const [, number] = /^D(\d+)_V2$/i.exec(bare) ?? [];
  if (number !== undefined) return `Standard_Dv2${number}`;
  return `Standard_${/^D\d+a_V4$/i.test(bare) ? bare.replace("_", " ") : bare}`;
}
