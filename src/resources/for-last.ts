/**
 * Remembers what was made for the last resource: the lines of one bill are made in a row, and each asks for it several times. `make` itself must read
 * nothing of the resource, only its getters may: a line is told what was read for it.
 */
export function forLast<R, T>(make: (r: R) => T): (r: R) => T {
  let last: { r: R; made: T } | undefined;
  return (r) => {
    if (last?.r !== r) last = { r, made: make(r) };
    return last.made;
  };
}
