import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction } from "./action/run.ts";

process.exitCode = await runAction({
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
  write: (text) => process.stdout.write(text),
});
