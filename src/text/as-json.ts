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
