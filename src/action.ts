import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction } from "./action/run.ts";

const exit = await runAction({
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
  write: (text) => process.stdout.write(text),
});

// What a library still waits for, such as the credentials of a cloud, does not hold the job.
process.stdout.write("", () => process.exit(exit));
