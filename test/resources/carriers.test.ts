import { describe, expect, test } from "vitest";
import { carriersOf } from "../../src/resources/carriers.ts";
import { type MadeChange, planOf } from "../support/plans.ts";

const SPECS = [
  { resource_type: "instance", tags: { team: "template" } },
  { resource_type: "volume", tags: { disk: "yes" } },
];
const TEMPLATE: MadeChange = {
  address: "aws_launch_template.t",
  before: { id: "lt-1", tag_specifications: [] },
  after: { id: "lt-1", tag_specifications: SPECS },
};

async function carried(change: MadeChange, others: readonly MadeChange[] = []): Promise<Record<string, string>> {
  const plan = await planOf([change, ...others]);
  const one = [...plan.changes()].find(({ address }) => address === change.address);
  const carriers = one ? carriersOf(one, "after", plan.references) : [];
  return Object.fromEntries(
    carriers.map(({ carrier, tags }) => [carrier, [...tags.known].map(([key, value]) => `${key}=${value}`).join(" ") + (tags.isOpen("x") ? " ?" : "")]),
  );
}

const tag = (key: string, value: string, propagate_at_launch: boolean): object => ({ key, value, propagate_at_launch });

describe("what carries tags", () => {
  test.each([
    ["a group's instances take what is propagated", { tag: [tag("a", "1", true), tag("b", "2", false)] }, { instances: "a=1", volumes: "" }],
    [
      "and the template's, before which the group's count",
      { launch_template: [{ id: "lt-1" }], tag: [tag("team", "group", true)] },
      { instances: "team=group", volumes: "disk=yes" },
    ],
    ["a template outside the plan may say anything", { launch_template: [{ id: "lt-9" }] }, { instances: " ?", volumes: " ?" }],
  ])("%s", async (_what, after, expected) => expect(await carried({ address: "aws_autoscaling_group.g", after }, [TEMPLATE])).toEqual(expected));

  test.each([
    ["aws_eks_node_group.g", { tags: { team: "a" } }, { resource: "team=a", instances: "", volumes: "" }],
    ["aws_ecs_service.s", { tags: { team: "a" } }, { resource: "team=a", tasks: "" }],
    ["aws_ecs_service.s", { tags: { team: "a" }, propagate_tags: "SERVICE" }, { resource: "team=a", tasks: "team=a" }],
    [
      "aws_instance.i",
      { tags: { team: "a" }, root_block_device: [{ tags: { b: "1" } }], ebs_block_device: [{ tags: { b: "1", c: "2" } }] },
      { resource: "team=a", volumes: "b=1" },
    ],
    ["aws_instance.i", { tags_all: { team: "a" }, volume_tags: { b: "1" } }, { resource: "team=a", volumes: "b=1" }],
    ["azurerm_linux_virtual_machine.v", { tags: { team: "a" } }, { resource: "team=a" }],
    ["google_compute_instance.v", { labels: { team: "a" }, effective_labels: { team: "a", by: "terraform" } }, { resource: "team=a by=terraform" }],
    ["google_container_node_pool.p", { node_config: [{ resource_labels: { team: "a" } }] }, { instances: "team=a" }],
    ["google_sql_database_instance.d", { settings: [{ user_labels: { team: "a" } }] }, { resource: "team=a" }],
  ])("%s with %j", async (address, after, expected) => expect(await carried({ address, after })).toEqual(expected));

  test("blocks that are known only after apply may carry anything", async () => {
    expect(await carried({ address: "aws_instance.i", after: {}, after_unknown: { root_block_device: true } })).toEqual({ resource: "", volumes: " ?" });
    expect(await carried({ address: "aws_autoscaling_group.g", after: {}, after_unknown: { tag: true } })).toMatchObject({ instances: " ?" });
  });
});
