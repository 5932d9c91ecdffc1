// Writes the tables of services that stand alone: places, ledgers, quantum computers, clusters, migration, data exchange. The feeds' own words.
import { writeItems } from "./items.mjs";

const REQUEST_BASED = ["None None", "None RequestBasedUsage"];
const ladder = (steps, words) => REQUEST_BASED.map((terms) => `AmazonLocationService {${steps}} ${terms} ${words}`);
writeItems("AmazonLocationService", "locationservice", {
  positions: [
    ...ladder("0: 0 250000 | 250000: 250000 2000000 | 2000000: 2000000 25000000 | 25000000: 25000000 Inf", "Geofencing Positions evaluated per Position"),
    ...ladder("0: 0 500000 | 500000: 500000 5000000 | 5000000: 5000000 50000000 | 50000000: 50000000 Inf", "Tracking Positions written per Position"),
    / per Position$/,
  ],
  requests: [/ per API Request$/],
  addresses: [/ per Address$/],
  routes: [/ per Route$/],
  tiles: [/ per Map Tile$/],
  transactions: [/ per Transaction$/],
  geofences: [/ per Geofence$/],
  "geofence-months": [/ per Geofence-month$/],
  "device-months": [/ per month per Devices$/],
  devices: [/ deleted per Devices$/],
});

// Members and nodes are billed by the hour: a node costs what the EC2 type costs, and more.
writeItems("AmazonManagedBlockchain", "managedblockchain", {
  hours: [/ Instance bc /, / Member$/],
  "GB-months": [/ Node Storage$/],
  GB: [/ Data Written$/],
  requests: [/ Request$/],
});

writeItems(
  "AmazonBraket",
  "braket",
  {
    minutes: [/ per minutes$/],
    shots: [/ Task[ -]Shot$/],
    tasks: [/ Quantum Task$/],
    "GB-months": ["General Purpose SSD Storage per GB Mo"],
  },
  { without: [/^\(unnamed\)$/] },
);

writeItems("AmazonGameLiftStreams", "gameliftstreams", {
  hours: ["gen4n_high", "gen4n_ultra", "gen4n_win2022", "gen5n_high", "gen5n_ultra", "gen5n_win2022"].map(
    (name) => `Compute Instance OnDemand @ Stream Class=${name}`,
  ),
});
writeItems("SimSpaceWeaver", "simspaceweaver", { hours: [/ per hour$/] });
writeItems("AWSRoboMaker", "robomaker", { hours: [/ [GS]U Hour$/], worlds: [/ per world$/] });

writeItems("AWSApplicationMigrationSvc", "applicationmigrationsvc", { hours: ["Normal Server Migration"] });
writeItems("AWSMigrationHubRefactorSpaces", "migrationhubrefactorspaces", { hours: ["RunEnvironment hour"], requests: [/ API Request$/] });

writeItems(
  "AppFlow",
  "appflow",
  { runs: ["ExecuteFlow per Flow runs"], GB: [/ per Processing-Bytes$/] },
  // How far the first GB reaches is not said.
  { without: [/ First GB /] },
);
writeItems("AWSDataExchange", "dataexchange", { hours: ["AWS Data Exchange per DataGrant-Hr"], "GB-months": ["Storage per GB-Mo"] });
writeItems("AWSEntityResolution", "entityresolution", { records: [/ per Records(Matched)?$/] }, { without: [/ per DataMatchingFee$/] });
writeItems("AWSCleanRooms", "cleanrooms", { "CRPU-hours": [/-CRPU-Hr$/], profiles: [/--Profiles$/] });
writeItems("AmazonCloudDirectory", "clouddirectory", { requests: [/ per Requests$/], "GB-months": ["Storage Standard per GB-Mo"] });
