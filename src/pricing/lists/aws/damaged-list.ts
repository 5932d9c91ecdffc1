/** What is wrong with a file of a list, and at which byte: "is cut off at byte 7". */
export class DamagedList extends Error {
  override readonly name = "DamagedList";
}
