// Writes the tables of the IoT services, under the feeds' own words.
import { as, writeItems } from "./items.mjs";

const BILLIONS = "{0: Up to 1B | 1000000000: Next 4B | 5000000000: Over 5B}";
const TASKS = "{0: 0 to 250000 | 250000: 250000 to Inf}";
writeItems(
  "AWSIoT",
  "iot",
  {
    messages: [`Messages ${BILLIONS}`, `LoRaWAN Messages ${BILLIONS}`, `Sidewalk Messages ${BILLIONS}`],
    minutes: ["Connectivity Minutes"],
    operations: ["Device Shadow and Registry"],
    rules: ["RulesTriggered"],
    actions: ["ActionsExecuted"],
    requests: ["LoRaWAN API Calls"],
    records: ["LoRaWAN Records"],
    tasks: [as("LoRaWAN Tasks", `LoRaWAN Tasks ${TASKS}`), as("LoRaWAN Tasks", `Tasks ${TASKS}`)],
    bytes: ["LoRaWAN bytes {0: 0 to 52400000 | 52400000: 52400000 to Inf}"],
    positions: ["Position {0: 0 to 1000000 | 1000000: 1000000 to 5000000 | 5000000: 5000000 to Inf}"],
  },
  // Messages over a public network have the name of the ladder; what a subscription lasts is not said.
  { without: [/^LoRaWAN Messages$/, /Subscriptions$/] },
);

writeItems("IoTDeviceManagement", "iotdevicemanagement", {
  executions: ["Executions", "FW Executions"],
  updates: ["Index Updates"],
  queries: ["Queries per Queries"],
  actions: ["Remote Actions {0: 0 to 250000 | 250000: over 250000}"],
  things: ["Things Registered"],
  tunnels: ["Tunnels per Count"],
});

writeItems("IoTDeviceDefender", "iotdevicedefender", {
  "device-months": ["Audit {0: upto 100000 | 100000: over 100000} per Devices"],
  datapoints: [
    "Detect {0: Upto 10B | 10000000000: Over 10B} per Metric Datapoints",
    "ML Detect {0: 0 upto 300000 | 300000: 300000 upto 10000000 | 10000000: 10000000 upto 100000000 | 100000000: 100000000 upto Inf} per Metric Datapoints",
  ],
});

writeItems(
  "AWSIoTAnalytics",
  "iotanalytics",
  {
    "ACU-hours": ["Custom Analysis Execution - 1-ACU per ACU-Hour"],
    GB: ["Processed Data per GB"],
    "GB-months": ["Processed Storage per GB-Mo", "Raw Storage {0: first 50TB | 51200: next 450TB | 512000: over 500TB} per GB-Mo"],
    TB: ["Scanning per TB"],
  },
  // Twice the price of the other, by the hour of both units or by the unit: not said.
  { without: [/2-ACU/] },
);

writeItems("AWSIoTEvents", "iotevents", {
  messages: [
    "BatchPutMessage {0: 0 Upto 100000000 | 100000000: 100000000 Upto 500000000 | 500000000: 500000000 Upto 5000000000 | 5000000000: 5000000000 Upto Inf} Messages",
  ],
  "alarm-months": [as("alarms", "alarms 0 Upto Inf Alarms")],
});

writeItems("AWSIoTFleetWise", "iotfleetwise", {
  messages: ["IoTFleetWise per Messages {0: 0 to 1000000000 | 1000000000: 1000000000 to 500000000000 | 500000000000: 500000000000 to Inf}"],
  "vehicle-months": ["IoTFleetWise per Vehicles {0: 0 to 10000 | 10000: 10000 to 1000000 | 1000000: 1000000 to Inf}"],
});

writeItems("AWSIoTSiteWise", "iotsitewise", {
  computations: ["IoT SiteWise Computations per Computations"],
  objects: ["IoT SiteWise Data Export per Objects"],
  messages: ["IoT SiteWise Messaging per Messages"],
  "user-months": ["IoT SiteWise Monitor per Users"],
  months: ["IoT SiteWise Edge per Pack"],
  "GB-hours": [/ per GB-Hours$/],
  GB: ["IoT SiteWise DataScanned per GB"],
});

const QUERIES = ["3800000", "9000000", "14300000", "24000000"];
const ACCESSES = ["25000000", "60000000", "95000000", "160000000"];
writeItems("IoTTwinMaker", "iottwinmaker", {
  "entity-months": ["IoTTwinMaker Entity per Month"],
  months: [/^IoTTwinMaker Entity per Month Tier/],
  // What goes beyond a plan costs the same beyond each.
  queries: ["Queries Usage Plan", ...QUERIES.map((from) => as("Overage Queries", `Overage Queries per ${from} to Inf`))],
  accesses: ["Unified Data Access Usage Plan", ...ACCESSES.map((from) => as("Overage Unified Data Access", `Overage Unified Data Access per ${from} to Inf`))],
});

writeItems("AWSGreengrass", "greengrass", { "device-months": ["Greengrass Pay as you go"] });
