import { describe, expect, test } from "vitest";
import { tokenMeter } from "../../../../src/resources/azure/ai/model-meters.ts";

describe("the words for tokens of a model", () => {
  test.each([
    ["gpt-4o", "2024-08-06", "GlobalStandard", "input", "Azure OpenAI/gpt-4o-0806-Inp-glbl/gpt-4o-0806-Inp-glbl Tokens"],
    ["gpt-4o", "2024-11-20", "Standard", "output", "Azure OpenAI/gpt 4o 1120 Outp regnl/gpt 4o 1120 Outp regnl Tokens"],
    ["gpt-5", "2025-08-07", "DataZoneStandard", "cached", "Azure OpenAI GPT5/GPT 5 cchd Inpt DZone/GPT 5 cchd Inpt DZone 1M Tokens"],
    ["o3-mini", undefined, "GlobalBatch", "input", expect.stringContaining("Batch")],
  ] as const)("%s %s as %s, %s", (model, version, deployment, kind, words) => {
    expect(tokenMeter(model, version, deployment, kind)).toEqual(words);
  });

  test("without a version there is none where prices differ by it", () => {
    expect(() => tokenMeter("gpt-4o", undefined, "Standard", "input")).toThrow("differ by its version");
  });

  test("a version, model, deployment or kind that the list does not have is never another one's", () => {
    expect(() => tokenMeter("gpt-4o", "2030-01-01", "Standard", "input")).toThrow("gpt-4o 2030-01-01 is no model");
    expect(() => tokenMeter("gpt-99", undefined, "Standard", "input")).toThrow("is no model");
    expect(() => tokenMeter("gpt-5", "2025-08-07", "Standard", "input")).toThrow("as Standard has no known price");
    expect(() => tokenMeter("gpt-5-pro", "2025-10-06", "GlobalStandard", "cached")).toThrow("cached tokens");
    expect(() => tokenMeter("constructor", undefined, "toString", "input")).toThrow("is no model");
  });
});
