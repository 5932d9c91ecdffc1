import { D as require_dist_cjs } from "./aws-sdk.js";
export default require_dist_cjs();
export {};
