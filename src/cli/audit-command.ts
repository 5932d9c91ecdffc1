import { EXIT } from "../base/trouble.ts";
import { type Command, type Flags, readText } from "./flags.ts";
import type { CliWorld } from "./world.ts";

export const AUDIT_VERIFY: Command = {
  about: "checks that no line of an audit log was changed, moved or taken out",
  positionals: [{ name: "FILE", about: "audit log, one JSON record a line", required: true }],
  flags: {},
  run: verifyCommand,
};

/** Exit 0 when the log is whole, 1 when it is not. */
async function verifyCommand(_flags: Flags, world: CliWorld, [path = ""]: readonly string[]): Promise<number> {
  const { verifyAudit } = await import("../policy/audit.ts");
  const found = verifyAudit(readText(path).text);
  if ("because" in found) {
    world.out(`line ${found.line}: ${found.because}\n`);
    return EXIT.no;
  }
  world.out(`${found.records} record${found.records === 1 ? "" : "s"}, whole; the last hash is ${found.last}\n`);
  return EXIT.pass;
}
