/** The line of a record that lies on the disk already, without the line break. */
const LINES = new WeakMap<object, () => string>();

/** Says where the line of a record is read. */
export function keepLine(record: object, line: () => string): void {
  LINES.set(record, line);
}

/** Reads the line as it lies there; null for a record of which that is not known. */
export function keptLineOf(record: object): (() => string) | null {
  return LINES.get(record) ?? null;
}
