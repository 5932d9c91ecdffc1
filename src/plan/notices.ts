import type { Notice } from "./change.ts";
import type { Outline } from "./outline.ts";

/** What a reader of the report should know about the plan. */
export function noticesOf(outline: Outline, facts: { complete: boolean; errored: boolean; planned: number }): Notice[] {
  const { members, duplicates, deposed, withoutChange, withoutSide } = outline;
  const notices: Notice[] = [];
  const say = (condition: boolean, id: Notice["id"], message: string): void => {
    if (condition) notices.push({ id, message });
  };
  const filled = (name: string): boolean => {
    const member = members.get(name);
    return member !== undefined && member.kind !== "scalar" && member.to - member.from > 2;
  };
  say(facts.errored, "errored", "Terraform stopped with an error while it planned: changes may be missing.");
  say(!facts.complete, "incomplete", "The plan is not complete (-target, -exclude or deferred changes): other changes will follow.");
  say(facts.complete && filled("deferred_changes"), "incomplete", "Terraform deferred some changes to a later plan: they are not counted.");
  say(withoutChange > 0, "incomplete", `${count(withoutChange, "resource change")} without "change": read as created, with no values.`);
  say(withoutSide > 0, "no-baseline", `${count(withoutSide, "resource change")} without the values of a side that exists: that side has no price.`);
  say(facts.planned > 0, "no-baseline", "The plan has no resource_changes: its planned values are read as if all were created.");
  say(filled("resource_drift"), "drift", "Terraform found changes made outside of it (resource_drift): they are not part of this plan's cost.");
  say(duplicates > 0, "duplicate-address", `${count(duplicates, "resource change")} with an address that stands before: each is counted.`);
  say(deposed > 0, "duplicate-address", `${count(deposed, "deposed object")}, left over from an interrupted replacement, to be deleted.`);
  say(
    members.get("configuration")?.kind !== "object",
    "no-configuration",
    "The plan has no configuration: regions of providers and some references are unknown.",
  );
  return notices;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
