// Sources of the Google tables by the letters of README-google.md (both), and what the scripts beside it share.
import { peerFacts, peerRow } from "./lib.mjs";

/** C. */
export const CALCULATOR = { source: "google-cost-calculator", date: "2026-07-30" };
/** S. */
export const SAGEMATH = { source: "sagemath-gcloud", date: "2025-04-11" };
/** Y. */
export const DISK_FIXTURE = { source: "cloud-pricing-gcp", date: "2026-08-17", place: "us-central1" };
/** K. The list is not dated; its zones say 2026. */
export const SKYPILOT = { source: "skypilot-gcp", date: "2026-01-01", confidence: "approximate" };
/** I. */
export const CATALOGUE = { source: "gcpinstances-2026-04", date: "2026-04-27" };
/** T. */
export const FIREBASE = { source: "firebase-tools", date: "2026-01-13" };
/** W, which checked its figures on days of its own. */
export const PAGES = { source: "gcp-pricing-pages" };

/** Regions in which README-google.md doubts the list of 2025-04. */
export const DOUBTED = new Set(["africa-south1", "europe-west10", "northamerica-northeast1", "southamerica-east1"]);

/** Regions of the catalogue that the public does not have. */
export const NOT_PUBLIC = new Set(["us-central2", "us-east7", "us-west8", "europe-west5"]);

/** What one price of all places is; a table that has several is read wrongly. */
export function onePrice(prices) {
  const distinct = new Set(prices.map(([, price]) => price));
  if (distinct.size !== 1) throw new Error(`${distinct.size} prices instead of one`);
  return [...distinct][0];
}

/** The peer's facts of a service of Google, with its words without the pattern's signs and what every row made of them has alike. */
export function peerGoogle(service) {
  return peerFacts(service)
    .filter(({ vendor }) => vendor === "gcp")
    .map((fact) => ({ ...fact, words: wordsOf(fact.attributes.description), row: peerRow(fact) }));
}

function wordsOf(description = "") {
  return description
    .replaceAll(/^\/\^?|\/i?$/g, "")
    .replace(/\$$/, "")
    .replaceAll(/\\(?=[()])/g, "");
}

/** Adds a price that holds from `from` on, after a free step where there is one. */
export function addAfterFree(table, from, row) {
  if (from !== "0") table.add({ ...row, from: "0", price: "0" });
  table.add({ ...row, from });
}
