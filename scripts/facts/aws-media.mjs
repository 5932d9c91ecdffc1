// Writes the tables of the media services, under the feeds' own words.
import { writeItems } from "./items.mjs";

// What the reserved bandwidth of MediaConnect is charged by is not said.
writeItems("AWSMediaConnect", "mediaconnect", { hours: [/ Per Hour$/] }, { without: [/^DataProcessedReserved/] });
writeItems("AWSElementalMediaPackage", "elementalmediapackage", { GB: ["Ingest", "Origination and Packaging", "VOD Origination and Packaging"] });
writeItems("AWSElementalMediaTailor", "elementalmediatailor", { hours: ["Running Channel per hours", "Running Channel per hours Standard"] });
writeItems("AWSElementalMediaStore", "elementalmediastore", {
  requests: ["DELETE Request", "GET Request", "PUT Request", "GET IA Request per Requests", "Lifecycle Transition per Requests"],
  GB: ["Ingest Optimization", "Data Retrieval IA per GB"],
  "GB-months": ["Storage", "Storage Infrequent Access per GB-months"],
});
