/* A .json file of an archive of news to the articles in it. Lines of .jsonl go the same way, one at a time. */
import { dateWarnings } from './article';
import { decode } from './decode';
import { fieldsOfRecord, recordsOf } from './dump-fields';
import { type Item, type Parsed, refused } from './host/task';
import { plainFields } from './html-file';

export function readDump(bytes: Uint8Array): Parsed {
  const decoded = decode(bytes);
  if ('binary' in decoded) return refused(`${decoded.binary}, not JSON`);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return refused('not valid JSON; a file of one article a line ends in .jsonl');
  }
  const records = recordsOf(value);
  if (records === null || !records.some((record) => fieldsOfRecord(record) !== null))
    return refused('JSON without articles: nothing in it has a text under a known name (docs/inputs.md lists them)');
  const one = !Array.isArray(value) && records.length === 1;
  return {
    kind: 'items',
    items: records.map((record, at) => itemOf(record, one ? null : String(at + 1), decoded.encoding)),
  };
}

function itemOf(record: unknown, label: string | null, encoding: string): Item {
  const raw = fieldsOfRecord(record);
  if (raw === null) return { label, found: { refusal: { kind: 'rejected', reason: 'no text under a known name' } } };
  const fields = plainFields(raw);
  if (fields === null) return { label, found: { refusal: { kind: 'rejected', reason: 'more markup than is read' } } };
  const text = fields.text.replace(/\r\n?/g, '\n');
  return { label, found: { fields: { ...fields, text }, encoding, warnings: dateWarnings(fields.published) } };
}
