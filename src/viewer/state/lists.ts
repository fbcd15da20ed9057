/** Many short lists of numbers in one piece: a list of its own for each of a hundred thousand claims would take ten times the room. */
export class Lists {
  /** List `at` are the `items` from `starts[at]` up to `starts[at + 1]`; in a loop over all they are read there. */
  constructor(
    readonly starts: Int32Array,
    readonly items: Int32Array,
  ) {}

  get length(): number {
    return this.starts.length - 1;
  }

  /** A copy of one list; empty where there is none. */
  of(at: number): readonly number[] {
    return Array.from(this.items.subarray(this.starts[at] ?? 0, this.starts[at + 1] ?? 0));
  }

  sizeOf(at: number): number {
    return this.starts[at + 1]! - this.starts[at]!;
  }

  /** For each of `size` numbers, the places of the lists it is in, in order. */
  turned(size: number): Lists {
    const starts = new Int32Array(size + 1);
    for (const item of this.items) starts[item + 1]!++;
    for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
    const next = starts.slice();
    const items = new Int32Array(this.items.length);
    for (let list = 0; list < this.length; list++)
      for (let at = this.starts[list]!; at < this.starts[list + 1]!; at++) items[next[this.items[at]!]!++] = list;
    return new Lists(starts, items);
  }
}

/** Of rows, what `list` gives of each. */
export function listsOf<Row>(rows: readonly Row[], list: (row: Row) => readonly number[]): Lists {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = starts[at]! + list(row).length;
  });
  const items = new Int32Array(starts[rows.length]!);
  rows.forEach((row, at) => {
    items.set(list(row), starts[at]!);
  });
  return new Lists(starts, items);
}

/** Of lists of which each holds a number at most once, however often it is given. */
export class ListsMaker {
  private readonly starts: Int32Array;
  private items: Int32Array<ArrayBuffer>;
  /** By number, the last list that took it, counted from 1. */
  private readonly last: Int32Array;
  private lists = 0;
  private length = 0;

  /** For so many lists of numbers below `size`; `room` is how long they will be together, about. */
  constructor(lists: number, size: number, room: number) {
    this.starts = new Int32Array(lists + 1);
    this.items = new Int32Array(room);
    this.last = new Int32Array(size);
  }

  add(item: number): void {
    if (this.last[item] === this.lists + 1) return;
    this.last[item] = this.lists + 1;
    if (this.length === this.items.length) {
      const larger = new Int32Array(2 * this.length + 16);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  /** Whether the list that is being made is empty. */
  get isEmpty(): boolean {
    return this.length === this.starts[this.lists];
  }

  /** Ends a list; what is added next is in the one after it. */
  end(): void {
    this.starts[++this.lists] = this.length;
  }

  made(): Lists {
    return new Lists(this.starts, this.items.slice(0, this.length));
  }
}
