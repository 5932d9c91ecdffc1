import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction } from "./action/run.ts";

const exit = await runAction({
  env: process.env,
  now: new Date().toISOString(),
  shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
  write: (text) => process.stdout.write(text),
});

// What a library still waits for, such as the credentials of a cloud, does not hold the job.
process.stdout.write("", () => process.exit(exit));
