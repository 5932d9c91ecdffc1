import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ServiceError } from "../../../base/trouble.ts";
import type { ListOptions } from "../price-list.ts";
import { DamagedList } from "./damaged-list.ts";
import { NAME, urlOf } from "./indexes.ts";

export type Form = "csv" | "json";

/** A file that has been loaded. */
export interface Loaded {
  path: string;
  form: Form;
  megabytes: number;
}

/**
 * Loads a file of the list, in its CSV form unless there is none or the other is asked for. What an earlier run has loaded is taken as it is: the path
 * holds the version. AWS states no checksum for these files; the length is checked, and an ETag lets a download go on where it broke off.
 */
export async function load(path: string, form: Form, options: ListOptions): Promise<Loaded> {
  const written = path.replace(/\.json$/, `.${form}`);
  const file = join(options.folder, written.replaceAll(/[^\w.-]+/g, "_").replace(/^_+/, ""));
  mkdirSync(options.folder, { recursive: true });
  if (!existsSync(file)) {
    try {
      await options.http.download(urlOf(options, written), file, undefined);
    } catch (error) {
      const absent = error instanceof ServiceError && (error.status === 403 || error.status === 404);
      if (!absent || form === "json") throw error;
      options.log(`${path} has no CSV form`);
      return load(path, "json", options);
    }
  }
  return { path: file, form, megabytes: Math.round(statSync(file).size / 1e6) };
}

/** Says of what is wrong with a file whose it is, and removes it, so that the next run loads it anew. */
export function refused(error: unknown, file: Loaded, path: string): unknown {
  if (!(error instanceof DamagedList || error instanceof RangeError)) return error;
  rmSync(file.path, { force: true });
  return new ServiceError(NAME, `${path.replace(/\.json$/, `.${file.form}`)} ${error.message}; it is removed, the next run loads it again`);
}
