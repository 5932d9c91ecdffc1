import type { Side } from "./change.ts";
import type { Element } from "./elements.ts";
import type { PartReader } from "./part-reader.ts";
import { type Raw, rawOwn } from "./raw.ts";
import type { Rest } from "./resource-change.ts";

/** Of an element that is there as a whole. */
export class WholeRest implements Rest {
  private readonly element: Raw;

  constructor(element: Raw) {
    this.element = element;
  }

  marks(): unknown {
    return rawOwn(this.element, "change");
  }

  values(side: Side): unknown {
    return rawOwn(this.marks(), side);
  }
}

/** Of an element in the document: with the reader that goes through all of them, as long as that has not gone on. */
export class ReadRest implements Rest {
  private readonly element: Element;
  private readonly frame: Raw;
  private readonly reader: PartReader;
  private readonly late: PartReader;

  constructor(element: Element, frame: Raw, reader: PartReader, late: PartReader) {
    this.element = element;
    this.frame = frame;
    this.reader = reader;
    this.late = late;
  }

  marks(): unknown {
    return this.element.marks === undefined ? rawOwn(this.frame, "change") : this.readerNow.marks(this.element);
  }

  values(side: Side): unknown {
    const span = this.element[side];
    if (!span) return undefined;
    const { hasBigNumbers, type } = this.element;
    return this.readerNow.read({ from: span.from, to: span.to, hasBigNumbers }, `a change of ${type}`);
  }

  private get readerNow(): PartReader {
    return this.reader.holds(this.element) ? this.reader : this.late;
  }
}
