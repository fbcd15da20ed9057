/** The JSON that objects were parsed from, for as long as they live: what came as JSON need not be made JSON again to be written. */
const JSON_OF = new WeakMap<object, string>();

/** The object in a text that `JSON.stringify` made. */
export function parsedFrom<Value extends object>(json: string): Value {
  const value = JSON.parse(json) as Value;
  JSON_OF.set(value, json);
  return value;
}

/** What `JSON.stringify` makes of an object that nobody changed since it was parsed. */
export function asJson(value: object): string {
  return JSON_OF.get(value) ?? JSON.stringify(value);
}

/** Items of a list whose JSON is made at a time. */
const AT_ONCE = 1_000;

/**
 * What `JSON.stringify` makes of an object with values that JSON can hold, in pieces: lists that are its values some items at a time. Whole,
 * the text of a long list takes several times its length while it is made.
 */
export function* jsonInPieces(object: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    const head = `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value) && value.length > AT_ONCE) {
      yield `${head}[`;
      for (let first = 0; first < value.length; first += AT_ONCE) {
        const some = JSON.stringify(value.slice(first, first + AT_ONCE)).slice(1, -1);
        yield first === 0 ? some : `,${some}`;
      }
      yield ']';
    } else yield `${head}${JSON.stringify(value)}`;
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}
