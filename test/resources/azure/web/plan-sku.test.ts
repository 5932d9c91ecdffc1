import { describe, expect, test } from "vitest";
import { elasticSize, freeSize, instancePrice } from "../../../../src/resources/azure/web/plan-sku.ts";

describe("the sizes of App Service plans", () => {
  test.each([
    ["B1", true, "Azure App Service Basic Plan - Linux/B1/B1"],
    ["B1", false, "Azure App Service Basic Plan/B1/B1 App"],
    ["P1v3", true, "Azure App Service Premium v3 Plan - Linux/P1 v3/P1 v3 App"],
    ["P0v3", false, "Azure App Service Premium v3 Plan/P0v3/P0v3 App"],
    ["P2mv3", true, "Azure App Service Premium v3 Plan - Linux/P2mv3/P2mv3 App"],
    ["p1mv4", true, "Azure App Service Premium v4 Plan - Linux/P1mv4/P1mv4"],
    ["P1v1", true, "Azure App Service Premium Plan/P1/P1 App"],
    ["PC3", false, "Azure App Service Premium Windows Container Plan/PC3/PC3 App"],
    ["I1", true, "Azure App Service Isolated Plan - Linux/I1/I1 App"],
    ["I6v2", false, "Azure App Service Isolated v2 Plan/I6 v2/I6 v2 App"],
    ["I2mv2", false, "Azure App Service Isolated v2 Plan/I2mv2/I2mv2 App"],
    ["SHARED", true, "Azure App Service Shared Plan/Shared/Shared App"],
  ])("%s, Linux %s, stands in the list as %s", (size, isLinux, product) => {
    expect(instancePrice(size, isLinux, true)).toMatchObject({ product, purchase: "on-demand" });
  });

  test("dev/test makes Windows cheaper, not Linux, and not the sizes that have no such offer", () => {
    expect(instancePrice("S1", false, false).purchase).toBe("dev-test");
    expect(instancePrice("S1", true, false).purchase).toBe("on-demand");
    expect(instancePrice("PC2", false, false).purchase).toBe("on-demand");
  });

  test("a size that nobody knows has no price, and is not free", () => {
    expect(() => instancePrice("Q7", true, true)).toThrow("Q7 is no size");
    expect(freeSize("Q7")).toBeUndefined();
    expect(elasticSize("Q7")).toBeUndefined();
  });

  test.each(["F1", "Y1", "FC1", "WS2"])("%s is not billed by its instances", (size) => expect(freeSize(size)).toBeDefined());
});
