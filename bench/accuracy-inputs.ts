/** One line of an input file. */
export interface InputRecord {
  readonly id: string | number;
  readonly text: string;
  /** Half-open ranges of space-separated words; in the `fact_` files only. */
  readonly targets?: readonly (readonly [number, number])[];
}

/** The record, or what is wrong with its line. */
export function parseRecord(line: string): InputRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id, text } = value as Partial<InputRecord>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
  if (typeof text !== 'string') return 'no text';
  return value as InputRecord;
}
