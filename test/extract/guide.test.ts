import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { note } from './note';
import { read } from './reader';

/** Every row of the annotation guide: its text, and the claims in its second column. */
const ROWS = readFileSync(join(__dirname, '../../docs/claims.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (.+) \| (`.+`) \|$/.exec(line))
  .flatMap((row) => (row ? [{ text: row[1], claims: row[2].split('; ').map((claim) => claim.slice(1, -1)) }] : []));

describe('the annotation guide', () => {
  it('has at least forty examples', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
  });

  for (const { text, claims } of ROWS)
    it(text, () => {
      expect(read(text).claims.map(note)).toEqual(expect.arrayContaining(claims));
    });
});
