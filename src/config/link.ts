import { z } from "zod";

/** An https address of plain characters: it is shown as a link. */
export const Link = z
  .string()
  .max(500)
  .regex(/^https:\/\/[A-Za-z0-9.-]+(\/[A-Za-z0-9._~/#?=&%+-]*)?$/, "must be an https address of plain characters");
