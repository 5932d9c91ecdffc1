import type { AnySheet } from "./sheet.ts";

/** Sheets that are loaded together, and the types that they price. */
export interface SheetGroup {
  /** Its folder: "ec2" of aws/ec2. */
  group: string;
  types: readonly string[];
  load: () => Promise<readonly AnySheet[]>;
}
