import type { AnySheet } from "../../sheet.ts";
import { elasticsearchDomain } from "./elasticsearch-domain.ts";
import { opensearchDomain } from "./opensearch-domain.ts";

export const sheets: readonly AnySheet[] = [elasticsearchDomain, opensearchDomain];
