import { writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError } from "./base/trouble.ts";
import { run } from "./cli/run.ts";
import { expectShortProcess } from "./cli/short-process.ts";

expectShortProcess();

const exit = await run(process.argv.slice(2), {
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
  columns: process.stdout.columns,
  isTerminal: process.stdout.isTTY,
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
});
// What a library still waits for, such as the credentials of a cloud, does not hold the process: all is written.
process.exit(exit);

/** Writes the whole text before it returns, also into a pipe that is full. A reader that went away is no error, nor is a log that cannot be written. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EAGAIN") continue;
      if (code === "EPIPE" || descriptor === 2) return;
      throw new ConfigError(`the output cannot be written (${String(code)})`);
    }
  }
}
