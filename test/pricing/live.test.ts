import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { askProviders } from "../../src/pricing/live.ts";
import { aws, azureVm, type PriceQuery } from "../../src/resources/price-query.ts";

const AWS = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "example",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};
let server: Server | undefined;
afterEach(() => {
  server?.close();
  for (const name of Object.keys(AWS)) Reflect.deleteProperty(process.env, name);
});

/** Takes connections and says nothing; `left` is fulfilled when a client has gone. */
async function silent(): Promise<{ url: string; left: Promise<unknown> }> {
  let gone = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    gone = resolve;
  });
  server = createServer((socket) => {
    socket.on("error", () => undefined).on("close", gone);
    socket.resume();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, left };
}

describe("a provider that says nothing", () => {
  test.each<[string, PriceQuery, string]>([
    ["AWS Price List", aws("AmazonEC2", "BoxUsage:m5.large", { operation: "RunInstances", place: "eu-west-1" }), "COSTGATE_AWS_OFFERS_URL"],
    ["Azure Retail Prices API", azureVm("Standard_D4s_v5", "Linux", { place: "westeurope" }), "COSTGATE_AZURE_PRICES_URL"],
  ])("%s is given up in time, and nothing goes on behind", async (name, query, mirror) => {
    Object.assign(process.env, AWS);
    const { url, left } = await silent();
    // Loading the SDK takes a while, and is none of the provider's silence.
    await import("@aws-sdk/client-pricing");
    const begun = performance.now();
    const { facts, failures } = await askProviders([query], { currency: "USD", env: { [mirror]: url }, log: () => undefined, budgetMs: 400 });
    expect(facts).toEqual([]);
    expect(failures).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
    expect(performance.now() - begun).toBeLessThan(4000);
    await left;
  });
});

test("what is wrong with the credentials is told with its remedy", async () => {
  Object.assign(process.env, { ...AWS, AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" });
  const query = aws("AmazonEC2", "BoxUsage:m5.large", { operation: "RunInstances", place: "eu-west-1" });
  const { failures } = await askProviders([query], { currency: "USD", env: {}, log: () => undefined });
  expect(failures).toEqual([expect.stringMatching(/credentials.*pricing:GetProducts/s)]);
});
