/** One line of an input file. */
export interface InputRecord {
  readonly id: string | number;
  readonly text: string;
  /** Half-open ranges of space-separated words; in the `fact_` files only. */
  readonly targets?: readonly (readonly [number, number])[];
}

export interface ParsedLine {
  readonly record: InputRecord;
  /** What is wrong with the line; its record then has no text, and its id where that can be read. */
  readonly problem: string | null;
}

/** Reads one line; `at` is its index and stands in for an id it does not have. */
export function parseLine(line: string, at: number): ParsedLine {
  const bad = (problem: string, id: string | number = at): ParsedLine => ({ record: { id, text: '' }, problem });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad('not JSON');
  }
  if (typeof value !== 'object' || value === null) return bad('not an object');
  const { id, text } = value as Partial<InputRecord>;
  if (typeof id !== 'string' && typeof id !== 'number') return bad('no id');
  if (typeof text !== 'string') return bad('no text', id);
  return { record: value as InputRecord, problem: null };
}
