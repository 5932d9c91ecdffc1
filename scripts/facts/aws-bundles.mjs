// Writes prices/aws/{AmazonLightsail,AWSAppRunner,AWSAmplify,AmazonWorkSpaces,AmazonAppStream,AWSPCS,AmazonEVS}.csv.
import { addItems, addPeerFacts, listed } from "./feed-tables.mjs";
import { FactTable } from "./lib.mjs";

lightsail();
appRunner();
amplify();
workSpaces();
appStream();
clusters();

function lightsail() {
  const table = new FactTable();
  const units = [
    [/^Lightsail (Block Storage|Snapshot|Instance Snapshot|Overages)/, "GB-months"],
    [/^Lightsail CDN bundle/, "months"],
    [/^Lightsail/, "hours"],
    [/Data Transfer/, "GB"],
  ];
  addItems(table, "lightsail", ({ item }) => {
    const [, size, ipv6, system] = /^Lightsail Instance Bundle (\d+(?: \d+)?GB) (IPv6 )?(Linux|Windows) /.exec(item) ?? [];
    // The rest of a bundle's name is its size in words, and differs by region only in the quota of transfer.
    if (ipv6) return { product: `Lightsail Instance Bundle ${size} IPv6 ${system}`, unit: "hours" };
    if (size) return bundle(`${size.replace(" ", ".")}${system === "Windows" ? "_win" : ""}`);
    const [, free, from] = /^(Lightsail unused static IP) From (\d+) to \w+ Hrs$/.exec(item) ?? [];
    if (free) return { product: free, unit: "hours", from };
    return { product: item, unit: units.find(([words]) => words.test(item))[1] };
  });
  addPeerFacts(table, "AmazonLightsail", ({ attributes: { usagetype } }) => bundle(/BundleUsage:(\w+)/.exec(usagetype)[1]));
  table.write("AmazonLightsail");
}

function bundle(size) {
  return { product: `BundleUsage:${size}`, unit: "hours", basis: size === "16GB" || size === "2GB_win" ? "seen" : "inferred" };
}

function appRunner() {
  const units = {
    "Compute AutomaticDeployment": [undefined, "months"],
    "Compute Build mins": [undefined, "minutes"],
    "Compute GB hours": [undefined, "GB-hours"],
    "Compute Provisioned GB-hours": [undefined, "GB-hours"],
    "Compute vCPU hours": [undefined, "vCPU-hours"],
  };
  const table = new FactTable();
  addItems(table, "apprunner", listed(units));
  table.write("AWSAppRunner");
}

function amplify() {
  const units = {
    "Build minutes": [undefined, "minutes"],
    HostingComputeRequestCount: [undefined, "requests"],
    HostingComputeRequestDuration: [undefined, "GB-seconds"],
    "Per Served GigaBytes": [undefined, "GB"],
    "Per Stored GigaBytes": [undefined, "GB-months"],
  };
  const table = new FactTable();
  addItems(table, "amplify", listed(units));
  table.write("AWSAmplify");
}

/** A workspace is named by the feed's group and its volumes: "Windows Value AlwaysOn Billed by the month Included, Value-2, Root:80 GB,User:100 GB". */
function workSpaces() {
  const table = new FactTable();
  addItems(table, "workspaces", ({ item, attributes }) => {
    const group = /^\[(.*?)\]/.exec(item)?.[1];
    if (!group) return item.startsWith("Bundle Storage") ? { product: item, unit: "GB-months" } : { product: item, unit: unitOfBilling(item) };
    const { Bundle, Storage } = fields(attributes);
    const key = { product: [group, Bundle, Storage].filter(Boolean).join(", "), unit: unitOfBilling(group) };
    // The feed has the hour and the month of Mumbai the wrong way round: 90 and 16.49, and for Windows 16.52 and 90.
    return group.startsWith("Ubuntu Linux GraphicsPro g4dn AutoStop") ? { ...key, not: ["ap-south-1"] } : key;
  });
  table.write("AmazonWorkSpaces");
}

function unitOfBilling(words) {
  return words.includes("Billed by the hour") ? "hours" : "months";
}

function appStream() {
  const table = new FactTable();
  addItems(table, "appstream", ({ item, attributes }) => {
    const group = /^\[(.*?)\]/.exec(item)?.[1];
    if (!group) return { product: item, unit: item.endsWith("per hour") ? "hours" : "months" };
    return { product: `${group}, ${fields(attributes)["Instance Type"]}`, unit: "hours" };
  });
  table.write("AmazonAppStream");
}

function fields(attributes) {
  return Object.fromEntries(attributes.split("; ").map((field) => field.split("=")));
}

function clusters() {
  const parallel = new FactTable();
  addItems(parallel, "pcs", ({ item }) => ({ product: item, unit: "hours" }));
  parallel.write("AWSPCS");
  const vmware = new FactTable();
  addItems(vmware, "evs", ({ item, attributes }) => ({ product: `${item}, ${fields(attributes)["Instance Type"]}`, unit: "hours" }));
  vmware.write("AmazonEVS");
}
