export { t as olderFindings, n as replayReport } from "./replay2.js";
