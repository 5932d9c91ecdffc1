import { isRaw, type Raw } from "./raw.ts";
import { BigNumber, UNKNOWN } from "./value.ts";

type Open = Record<string, unknown>;

/** Puts UNKNOWN into the values wherever Terraform's `after_unknown` says true. Changes the values it is given. */
export function markUnknown(after: unknown, marks: unknown): void {
  if (isRaw(marks)) markMembers(after as Open, marks);
}

function marked(value: unknown, mark: unknown): unknown {
  if (mark === true) return UNKNOWN;
  if (Array.isArray(mark)) return markedList(value, mark);
  if (!isRaw(mark)) return value;
  const empty = value === undefined || value === null;
  if (empty && !hasUnknown(mark)) return value;
  const target: unknown = empty ? {} : value;
  if (isRaw(target) && !(target instanceof BigNumber)) markMembers(target as Open, mark);
  return target;
}

function markMembers(values: Open, marks: Raw): void {
  for (const key of Object.keys(marks)) {
    const mark = marks[key];
    if (mark === false) continue;
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    const next = marked(value, mark);
    if (next !== value) setOwn(values, key, next);
  }
}

function markedList(value: unknown, marks: readonly unknown[]): unknown {
  if (!Array.isArray(value)) return (value === undefined || value === null) && hasUnknown(marks) ? markedList([], marks) : value;
  const list: unknown[] = value;
  for (const [at, mark] of marks.entries()) {
    if (at < list.length) list[at] = marked(list[at], mark);
    else if (hasUnknown(mark)) list[at] = marked(undefined, mark);
  }
  for (let at = 0; at < list.length; at++) if (!(at in list)) list[at] = null;
  return list;
}

/** Whether there is a true anywhere in a tree of marks. */
export function hasUnknown(mark: unknown): boolean {
  if (mark === true) return true;
  if (Array.isArray(mark)) return mark.some(hasUnknown);
  return isRaw(mark) && Object.values(mark).some(hasUnknown);
}

/** Sets an own property, also one called `__proto__`. */
export function setOwn(target: Open, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
