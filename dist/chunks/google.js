export { l as artifactregistry, c as compute, s as dns, o as filestore, u as free, a as gke, i as network, r as sql, n as storage, t as tpu } from "./sheets-google.js";
