import { run } from "../../src/cli/run.ts";

export interface Said {
  exit: number;
  out: string;
  err: string;
}

/** The command line on 2026-11-21, with a snapshot as the shipped one. */
export async function costgate(shippedPrices: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const said = { out: "", err: "" };
  const keep = (sink: "out" | "err") => (text: string) => {
    said[sink] += text;
  };
  const world = { env, today: "2026-11-21", shippedPrices, columns: undefined, isTerminal: false, out: keep("out"), err: keep("err") };
  return { exit: await run(args, world), ...said };
}
