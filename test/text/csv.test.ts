import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/text/csv';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('the rows of a CSV text', () => {
  it.each([
    ['', [], 'nothing'],
    ['\n\r\n\n', [], 'blank lines only'],
    ['ab\ncd', [['ab'], ['cd']], 'no final line break'],
    ['ab\n\ncd\n', [['ab'], ['cd']], 'a blank line between'],
    ['a,', [['a', '']], 'an empty last cell at the end of the text'],
    [',', [['', '']], 'two empty cells'],
    [',b\n', [['', 'b']], 'an empty first cell'],
    ['a"b"c\n', [['a"b"c']], 'a quotation mark inside a bare cell'],
    ['"a', [['a']], 'a quotation that never ends'],
    ['a\rb\n', [['a\rb']], 'a carriage return inside a line'],
    ['a\r', [['a\r']], 'a carriage return at the very end'],
    ['"a\r\nb"\r\nc\r\n', [['a\r\nb'], ['c']], 'a line break inside quotes is kept as it is'],
    ['"a,b",c\n', [['a,b', 'c']], 'a comma inside quotes'],
    ['"""a"""\n', [['"a"']], 'doubled quotation marks'],
  ])('%j: %j (%s)', (text, rows) => expect(cellsOf(text)).toEqual(rows));

  it('counts lines inside quotes, so that a row is found where it begins', () => {
    expect(parseCsv('a\n"b\nc"\n\nd').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('gives back every table of two columns and more, written with all its cells quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), fc.boolean(), (rows, final) => {
        const lines = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
        expect(cellsOf(lines.join('\r\n') + (final ? '\r\n' : ''))).toEqual(rows);
      }),
    );
  });
});
