/** Names that descriptions have for regions; the catalogue's own first: prices/google/regions.csv (2026-07-30), other spellings from SKUs of samples and the peer. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  "africa-south1": ["Johannesburg"],
  "asia-east1": ["Taiwan"],
  "asia-east2": ["Hong Kong"],
  "asia-northeast1": ["Tokyo", "Japan"],
  "asia-northeast2": ["Osaka"],
  "asia-northeast3": ["Seoul"],
  "asia-south1": ["Mumbai"],
  "asia-south2": ["Delhi"],
  "asia-southeast1": ["Singapore"],
  "asia-southeast2": ["Jakarta"],
  "asia-southeast3": ["Bangkok"],
  "australia-southeast1": ["Sydney"],
  "australia-southeast2": ["Melbourne"],
  "europe-central2": ["Warsaw"],
  "europe-north1": ["Finland"],
  "europe-north2": ["Stockholm"],
  "europe-southwest1": ["Madrid"],
  "europe-west1": ["Belgium"],
  "europe-west10": ["Berlin"],
  "europe-west12": ["Turin"],
  "europe-west2": ["London"],
  "europe-west3": ["Frankfurt"],
  "europe-west4": ["Netherlands"],
  "europe-west6": ["Zurich"],
  "europe-west8": ["Milan"],
  "europe-west9": ["Paris"],
  "me-central1": ["Doha"],
  "me-central2": ["Dammam"],
  "me-west1": ["Tel Aviv"],
  "northamerica-northeast1": ["Montréal", "Montreal"],
  "northamerica-northeast2": ["Toronto"],
  "northamerica-south1": ["Mexico"],
  "southamerica-east1": ["São Paulo", "Sao Paulo"],
  "southamerica-west1": ["Santiago"],
  "us-central1": ["Iowa"],
  "us-east1": ["South Carolina"],
  "us-east4": ["Northern Virginia", "Virginia"],
  "us-east5": ["Columbus"],
  "us-south1": ["Dallas"],
  "us-west1": ["Oregon"],
  "us-west2": ["Los Angeles"],
  "us-west3": ["Salt Lake City"],
  "us-west4": ["Las Vegas"],
};

/** Names of several regions at once. "Japan" is Tokyo where a price holds for one region. */
const WIDE = ["Americas", "EMEA", "APAC", "Europe", "Asia", "Asia Pacific", "Korea", "US", "EU", "USA", "United States", "Global"];

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(REGIONS).flatMap(([region, names]) => names.map((name) => [name, region])));

const KNOWN: ReadonlySet<string> = new Set([...BY_NAME.keys(), ...WIDE]);

/** "europe-west3" of "Frankfurt" or of itself; undefined for a name of several regions. */
export function regionOf(name: string): string | undefined {
  return BY_NAME.get(name) ?? (isRegionCode(name) ? name : undefined);
}

export function isLocation(name: string): boolean {
  return KNOWN.has(name) || isRegionCode(name);
}

function isRegionCode(name: string): boolean {
  return /^[a-z]+-[a-z]+\d{1,2}$/.test(name);
}

/** A region, which `Wanted.places` may name; the rest ("us", "eur4", "global") comes along always. */
export function isRegion(place: string): boolean {
  return isRegionCode(place.split(">")[0] ?? "");
}
