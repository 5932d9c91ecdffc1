// Writes prices/aws/AWSDatabaseMigrationSvc.csv.
import { hours, key, writeFeed } from "./feed-rules.mjs";

const instance = (type, zones) => hours(`${zones === "Single" ? "InstanceUsg" : "Multi-AZUsg"}:dms.${type}`);
const storage = (zones) => key(`DMS Storage Replication Storage ${zones} AZ`, "GB-months");

// Both forms of an instance's words stand in the sample of database savings plans.
writeFeed("AWSDatabaseMigrationSvc", {
  feed: "databasemigrationsvc",
  seen: ["InstanceUsg:dms.c7i.2xlarge", "Multi-AZUsg:dms.r7i.12xlarge"],
  peer: ({ attributes: { instanceType, availabilityZone } }) => (instanceType ? instance(instanceType, availabilityZone) : storage(availabilityZone)),
  rules: [
    [/^\(unnamed\)$/, "free trial"],
    [/^DMS (?:OnDemand )?Replication Server (?:.* )?(Single|Multiple) AZ$/, ([, zones], { "Instance Type": type }) => instance(type, zones)],
    [/^DMS Storage Replication Storage (Single|Multiple) AZ$/, ([, zones]) => storage(zones)],
    [/^DMS Serverless start-data-migration$/, ([words]) => hours(words)],
    [/^(t3 CPU Credits) per vCPU-Hours$/, ([, words]) => key(words, "vCPU-hours")],
  ],
});
