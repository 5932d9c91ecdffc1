// Writes prices/aws/AWSDirectConnect.csv: ports by location, and transfer from a region to a location. The place is the region.
import { addItems, addPeerFacts } from "./feed-tables.mjs";
import { FactTable } from "./lib.mjs";

const EQUINIX_DC = "Equinix DC1 DC6 DC10 - DC11";

const table = new FactTable();
addItems(table, "directconnect", ({ item }) => {
  if (item.startsWith("Direct Connect")) return { product: item, unit: "hours" };
  // The peer shows the usage type of transfer to this location alone. Bills have one for each location.
  if (item.endsWith(`Outbound to ${EQUINIX_DC}`)) return { product: "EqDC2-DataXfer-Out", unit: "GB", basis: "seen" };
  return { product: item, unit: "GB" };
});

const regions = { "Asia Pacific (Hong Kong)": "ap-east-1", "EU (Ireland)": "eu-west-1", "US East (N. Virginia)": "us-east-1" };
addPeerFacts(table, "AWSDirectConnect", ({ attributes }) =>
  attributes.fromLocation
    ? { product: "EqDC2-DataXfer-Out", unit: "GB", place: regions[attributes.fromLocation] }
    : { product: `Direct Connect ${attributes.capacity} ${EQUINIX_DC}`, unit: "hours", basis: "inferred" },
);
table.write("AWSDirectConnect");
