import { expect, test } from "vitest";
import { nodePrice } from "../../../../src/resources/azure/hdinsight/node-size.ts";

test.each([
  ["Standard_D3_V2", "Standard_Dv23"],
  ["standard_d4_v2", "Standard_Dv24"],
  ["A5", "Standard_A5"],
  ["Standard_A4m_V2", "Standard_A4m_V2"],
  ["Standard_E16_v3", "Standard_E16_V3"],
  ["Standard_D4a_V4", "Standard_D4a V4"],
])("the size %s stands in the list as %s", (size, product) => expect(nodePrice(size).product).toBe(product));
