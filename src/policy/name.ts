import { z } from "zod";

/** Names stand in headlines: letters, digits, spaces and `. _ / @ -` only. */
export const Name = z.string().regex(/^[\p{L}\p{N}@][\p{L}\p{N} ._/@-]{0,79}$/u, "up to 80 letters, digits, spaces and . _ / @ -");
