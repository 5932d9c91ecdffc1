import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./packs.ts";

export interface FactRow {
  product: string;
  price: string;
  place?: string;
  purchase?: string;
  unit?: string;
  from?: string;
  currency?: string;
  source?: string;
  date?: string;
  confidence?: string;
  basis?: string;
}

/** A folder of made-up price facts of one AWS service. */
export function factsFolder(service: string, rows: readonly FactRow[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "aws"));
  writeFileSync(
    join(folder, "sources.csv"),
    "source,title,origin,role\nmain,Main,made up,primary\nnewer,Newer,made up,primary\nlast-resort,Last resort,made up,fallback\n",
  );
  const places = [...new Set(rows.map(({ place = "eu-west-1" }) => place))];
  const header = `product,purchase,unit,from,currency,source,date,confidence,basis,${places.join(",")}`;
  const lines = rows.map((row) => {
    const cells = [
      row.product,
      row.purchase ?? "on-demand",
      row.unit ?? "hours",
      row.from ?? "0",
      row.currency ?? "USD",
      row.source ?? "main",
      row.date ?? "2026-01-01",
      row.confidence ?? "exact",
      row.basis ?? "seen",
    ];
    return [...cells, ...places.map((place) => (place === (row.place ?? "eu-west-1") ? row.price : ""))].map(quoted).join(",");
  });
  writeFileSync(join(folder, "aws", `${service}.csv`), `${[header, ...lines].join("\n")}\n`);
  return folder;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
