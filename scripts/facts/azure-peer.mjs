// Finds the billing words that a fact of the peer's suite is about, and adds the facts of one service to its table.
import { peerAzure } from "./azure-retail.mjs";
import { bound, dividedBy, priceOfOne, unitOf } from "./azure-units.mjs";
import { rank } from "./lib.mjs";

/** Products that Azure has renamed since, by the name that the peer asks for. */
const RENAMED = { Language: "Azure Language", Speech: "Azure Speech" };

/**
 * Adds the peer's facts of a service. `rows` are the rows of its retail tables, `words` what no table has:
 * `{ asked, product, measure, perCore }`: `asked` as the peer asks, part or all of it; the product with {sku} and {meter} out of the question.
 */
export function addPeer(table, service, peerService, rows, words, isWanted = () => true) {
  const ladders = new Map();
  for (const fact of peerAzure(peerService).filter(isWanted)) {
    for (const found of wordsOf(fact, rows, words)) {
      const purchase = fact.purchase_option === "DevTestConsumption" ? "dev-test" : "on-demand";
      const place = placeOf(fact.region);
      const key = [found.product, purchase, place].join("\t");
      const ladder = ladders.get(key) ?? {
        ...found,
        ...unitOf(found.measure, found.meter ?? found.product.split("/").at(-1), service),
        purchase,
        place,
        facts: [],
      };
      ladder.facts.push({ ...fact, cores: found.cores });
      ladders.set(key, ladder);
    }
  }
  for (const ladder of ladders.values()) addLadder(table, ladder);
}

/** "Global" and no region at all are `global`; zones and regions keep their names. */
export function placeOf(region) {
  return region === "" || region === "Global" ? "global" : region;
}

function addLadder(table, { product, basis, unit, size, purchase, place, facts, steps }) {
  const byStart = new Map();
  for (const fact of facts.sort((a, b) => rank(a).localeCompare(rank(b)))) {
    const start = String(Number(fact.start_usage ?? 0));
    if (!byStart.has(start)) byStart.set(start, fact);
  }
  const best = [...byStart.values()];
  // A ladder has one date: the newest of its steps.
  const [date] = best
    .map(({ row }) => row.date)
    .sort()
    .reverse();
  const free = byStart.has("0") ? [] : [{ start_usage: "0", price: "0", row: best[0].row }];
  for (const { start_usage = "0", price, row, cores = 1 } of [...free, ...best]) {
    // Fewer steps than the retail list has: right only below the bound of the next one.
    const confidence = best.length + free.length < steps ? "approximate" : row.confidence;
    table.add({
      ...row,
      product,
      purchase,
      unit,
      basis,
      place,
      date,
      confidence,
      from: bound(String(Number(start_usage)), size),
      price: dividedBy(cores, priceOfOne(price, size)),
    });
  }
}

function wordsOf(fact, rows, words) {
  const asked = { ...fact.attributes, productName: RENAMED[fact.attributes.productName] ?? fact.attributes.productName };
  const given = words.find((entry) => Object.entries(entry.asked).every(([key, value]) => isAsked(value, asked[key] ?? "")));
  if (given) {
    const blanks = { product: asked.productName, sku: literal(asked.skuName), meter: literal(asked.meterName), arm: literal(asked.armSkuName) };
    const fill = (name) => name.replace(/\{(\w+)\}/g, (_, blank) => blanks[blank] ?? fail(name, fact));
    const isWhole = [asked.productName, asked.skuName, asked.meterName].every(literal);
    return [given.product]
      .flat()
      .map(fill)
      .map((product) => {
        const steps = stepsOf(rows, product);
        const isSeen = steps !== undefined || (isWhole && product === [asked.productName, asked.skuName, asked.meterName].map(literal).join("/"));
        const cores = given.perCore ? coresOf(asked) : 1;
        return { product, cores, measure: given.measure, basis: isSeen ? "seen" : "inferred", steps: steps ?? given.steps ?? 0 };
      });
  }
  const names = ["productName", "skuName", "meterName", "armSkuName"];
  const unit = fact.unit;
  const found = rows.filter((row) => names.every((name) => fits(asked[name], row[name])) && (!unit || row.unitOfMeasure === unit));
  const products = new Set(found.map(({ product }) => product));
  if (products.size !== 1)
    throw new Error(`${products.size} products for ${JSON.stringify(asked)} of ${fact.service} in ${fact.region}: ${[...products].join("; ")}`);
  // A meter's name may have slashes of its own: "Notifications ITSM Connector Create/Update Event".
  const [{ product, meterName: meter, unitOfMeasure }] = found;
  return [{ product, meter, measure: unitOfMeasure, basis: "seen", steps: stepsOf(rows, product) }];
}

/** The number in "4 vCore", which may stand in a pattern. */
function coresOf({ skuName }) {
  return Number(/^\D*(\d+) vCore/.exec(skuName)[1]);
}

function isAsked(wanted, asked) {
  return wanted instanceof RegExp ? wanted.test(asked) : wanted === asked;
}

function fail(name, { service, attributes }) {
  throw new Error(`${service}: ${name} has no word for ${JSON.stringify(attributes)}`);
}

/** The number of steps that the retail list has for a product, or undefined if it has none. */
function stepsOf(rows, product) {
  const tiers = new Set(rows.filter((row) => row.product === product).map(({ tierMinimumUnits }) => tierMinimumUnits));
  return tiers.size > 0 ? tiers.size : undefined;
}

function fits(wanted, has) {
  const pattern = wanted && /^\/(.*)\/(i?)$/.exec(wanted);
  if (pattern) return new RegExp(pattern[1], pattern[2]).test(has);
  return wanted === undefined || wanted === has;
}

/** The text that a pattern such as "/^Basic$/i" means; undefined if it means more than one. */
function literal(wanted = "") {
  const [, inner] = /^\/\^(.*)\$\/i?$/.exec(wanted) ?? [];
  if (inner === undefined) return wanted.startsWith("/") ? undefined : wanted;
  return /[\\()[\]|?*+]/.test(inner) ? undefined : inner;
}
