import { type Exact, exact } from "../../../base/exact.ts";
import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";

const usage = {
  editors_administrator_licenses: usageNumber("editors and administrators who sign in within a month"),
  viewer_licenses: usageNumber("viewers who sign in within a month"),
} as const;

const references = { licences: referredBy("aws_grafana_license_association", "workspace_id", { license_type: text() }) } as const;

type Workspace = Context<typeof usage, typeof references>;

/** aws.amazon.com/grafana/pricing: each workspace has one editor at least. */
function editors(r: Workspace): Exact {
  if (r.usage.editors_administrator_licenses) return r.usage.editors_administrator_licenses;
  r.assume("one editor, the least of a workspace");
  return exact(1);
}

function users({ usage: { editors_administrator_licenses, viewer_licenses } }: Workspace): Exact | undefined {
  return editors_administrator_licenses?.plus(viewer_licenses ?? 0);
}

export const workspace: AnySheet = sheet({
  type: "aws_grafana_workspace",
  title: "Managed Grafana workspace",
  pricing: "aws.amazon.com/grafana/pricing",
  attributes: {},
  usage,
  references,
  components: [
    { name: "Editors and administrators", unit: "user-months", quantity: editors, price: aws("AmazonGrafana", "Grafana:EditorUser") },
    { name: "Viewers", unit: "user-months", quantity: (r) => r.usage.viewer_licenses, price: aws("AmazonGrafana", "Grafana:ViewerUser") },
    {
      name: "Enterprise plugins",
      unit: "user-months",
      when: (r) => r.refs.licences.some(({ license_type }) => license_type === "ENTERPRISE"),
      quantity: users,
      price: aws("AmazonGrafana", "User Fees Enterprise Plugins User"),
    },
  ],
});
