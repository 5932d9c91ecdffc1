import { createHash } from "node:crypto";
import { posix } from "node:path";
import { mustRead, type NamedText, type ReadNamed } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import { canonical } from "./canonical.ts";
import { type Extended, extendedBy } from "./extends.ts";
import { refuseUnlocking, withLocks } from "./locks.ts";
import { merge } from "./merge.ts";
import { asYaml, type Placed, placed } from "./placed.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

/** Files that are extended in a row (IN63), and all of them together. */
const DEEPEST = 5;
const MOST_FILES = 50;

/** A repository at one commit. */
export interface Place {
  /** As reports call it: "repository", or "acme/policies@" and the commit. */
  origin: string;
  readFile: ReadNamed;
}

/** Opens another repository. Throws ConfigError where it cannot be read, or where a ref may not be followed. */
export type OpenRepository = (repository: string, at: { commit: string } | { ref: string }) => Promise<Place>;

/** Where a configuration file, and what it extends, are read. */
export interface ComposeInputs {
  readFile: ReadNamed;
  /** Without it no other repository is read. */
  openRepository?: OpenRepository | undefined;
}

/** A file that a configuration is made of. */
export interface ComposedFile {
  name: string;
  /** Of its bytes, in hex. */
  sha256: string;
  origin: string;
}

/** A configuration file with all that it extends. */
export interface Composed {
  /** All files as one; knows where each value stands. */
  yaml: YamlFile;
  root: Placed;
  /** The most basic first. */
  files: readonly ComposedFile[];
  /** sha256 of the effective values, in hex: the same for the same values, however they are written and ordered by key. */
  digest: string;
}

/** Reads what a file extends and lays it over that. Throws ConfigError, with file, line and column. */
export async function compose(file: NamedText, { readFile, openRepository }: ComposeInputs): Promise<Composed> {
  const files: ComposedFile[] = [];
  const here = { origin: "repository", readFile };
  const root = await read({ ...file, shown: posix.basename(file.name) }, here, { files, above: [], openRepository });
  const yaml = asYaml(root);
  return { yaml, root, files, digest: sha256(canonical(yaml.data)) };
}

interface Reading {
  files: ComposedFile[];
  /** The files that lead here, as origin and digest. */
  above: readonly string[];
  openRepository: OpenRepository | undefined;
}

async function read(file: NamedText & { shown: string }, place: Place, reading: Reading): Promise<Placed> {
  const yaml = parseYaml(file.text, file.name);
  const digest = sha256(file.text);
  const above = [...reading.above, `${place.origin} ${digest}`];
  let base: Placed | undefined;
  for (const [at, entry] of extendedBy(yaml).entries()) {
    const next = await atPosition(yaml, at, () => readExtended(entry, place, { ...reading, above }));
    base = base ? lay(base, next) : next;
  }
  reading.files.push({ name: file.shown, sha256: digest, origin: place.origin });
  const own = withoutExtends(placed(yaml));
  return base ? lay(base, own) : own;
}

async function readExtended(entry: Extended, place: Place, reading: Reading): Promise<Placed> {
  const there = entry.repo === undefined ? place : await open(entry.repo, entry, reading);
  const path = posix.normalize(entry.path);
  const { text } = await mustRead(path, there.readFile);
  const digest = sha256(text);
  if (entry.sha256 !== undefined && entry.sha256 !== digest) {
    throw new ConfigError(`${path} is not the file that is pinned: its sha256 is ${digest}`, {
      remedy: "Look at what changed in it, then write the new digest.",
    });
  }
  if (reading.above.includes(`${there.origin} ${digest}`))
    throw new ConfigError(`${path} extends itself`, { remedy: "Take one of the files out of the circle." });
  if (reading.above.length >= DEEPEST || reading.files.length >= MOST_FILES) {
    throw new ConfigError(`more than ${DEEPEST} files extend one another in a row, or more than ${MOST_FILES} in all`, { remedy: "Extend fewer files." });
  }
  const name = there.origin === "repository" ? path : `${there.origin}:${path}`;
  return read({ name, text, shown: path }, there, reading);
}

async function open(repository: string, { commit, ref = "" }: Extended, { openRepository }: Reading): Promise<Place> {
  if (openRepository) return openRepository(repository, commit === undefined ? { ref } : { commit });
  throw new ConfigError(`${repository} is another repository, which cannot be read here`);
}

/** What is wrong with a file that cannot be had stands where it is named. */
async function atPosition(yaml: YamlFile, at: number, act: () => Promise<Placed>): Promise<Placed> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ConfigError) || error.position) throw error;
    const { remedy } = error;
    throw new ConfigError(error.message, { position: yaml.positionOf(["extends", at]), ...(remedy !== undefined && { remedy }) });
  }
}

function lay(base: Placed, nearer: Placed): Placed {
  const merged = withLocks(base, merge(base, nearer));
  refuseUnlocking(base, nearer, merged);
  return merged;
}

function withoutExtends(root: Placed): Placed {
  return root.kind === "map" ? { ...root, entries: new Map([...root.entries].filter(([key]) => key !== "extends")) } : root;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
