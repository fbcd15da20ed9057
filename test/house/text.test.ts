import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/text/csv';
import { parsePublished } from '../../src/text/date';
import { csvCell, escapeXml, forTerminal, fromCsvCell } from '../../src/text/escape';
import { byteLines } from '../../src/text/lines';
import { placeOf } from '../../src/text/place';

describe('a date of publication', () => {
  it.each([
    ['2024-05-14', '2024-05-14'],
    ['2024-05-14T03:50:00Z', '2024-05-14T03:50:00Z'],
    ['2024-05-14T03:50:00.123+0100', '2024-05-14T03:50:00+01:00'],
    ['20240514', '2024-05-14'],
    ['14 May 2024', '2024-05-14'],
    ['May 14, 2024', '2024-05-14'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['Tuesday 14 May 2024 03:50 BST', '2024-05-14T03:50:00+01:00'],
    ['Tue, 14 May 2024 03:50:00 +0100', '2024-05-14T03:50:00+01:00'],
    ['Wednesday, March 13, 2024 at 10:05 p.m. EDT', '2024-03-13T22:05:00-04:00'],
    ['3 March 2024 12:15 am IST', '2024-03-03T00:15:00'],
  ])('%s', (written, iso) => expect(parsePublished(written)).toBe(iso));

  it.each([
    ['05/06/2024', 'two days in two countries'],
    ['31 February 2024', 'no such day'],
    ['29 February 2023', 'not a leap year'],
    ['2024-13-01', 'no such month'],
    ['yesterday', 'no date at all'],
    ['May 2024', 'no day'],
    ['', 'nothing'],
  ])('%s is none: %s', (written) => expect(parsePublished(written)).toBeNull());
});

describe('escapes', () => {
  it('makes text XML can hold and counts what it cannot', () => {
    let replaced = 0;
    const hostile = '<a b="c">&\'\u0000\u001b\ufffe\ud800 \udc00x\n]]> 😀';
    const escaped = escapeXml(hostile, () => replaced++);
    expect(escaped).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;\ufffd\ufffd\ufffd\ufffd \ufffdx&#10;]]&gt; 😀');
    expect(replaced).toBe(5);
  });

  it.each([
    '=1+1',
    '+44 20',
    '-5% growth',
    '@home',
    ' =1',
    '\t=1',
    '\rx',
    '\nx',
    '＝1',
    "'quoted",
    'a;=1',
    'plain, "said"',
  ])('a CSV cell with %j comes back', (text) => {
    const cell = csvCell(text);
    const [row] = parseCsv(`${cell},x\n`);
    expect(fromCsvCell(row!.cells[0]!)).toBe(text);
    expect(row!.cells[0]).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
  });

  it('shows what a terminal would obey', () => {
    expect(forTerminal('a\u001b[31mb\u202ec\nd')).toBe('a\\u{1b}[31mb\\u{202e}c d');
  });
});

describe('CSV rows', () => {
  it('reads quotes, line breaks and CRLF, with the line each row starts at', () => {
    expect(parseCsv('a,"b ""c""\nd"\r\n\r\ne,\n')).toEqual([
      { line: 1, cells: ['a', 'b "c"\nd'] },
      { line: 4, cells: ['e', ''] },
    ]);
  });
});

describe('lines of a stream', () => {
  const read = async (chunks: string[], longest: number) => {
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    const lines: [number, string | null][] = [];
    for await (const { number, bytes } of byteLines(stream, longest))
      lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()]);
    return lines;
  };

  it('joins what chunks part', async () => {
    expect(await read(['a', 'b\nc\r', '\n\nd'], 10)).toEqual([
      [1, 'ab'],
      [2, 'c'],
      [3, ''],
      [4, 'd'],
    ]);
  });

  it('gives a line over the cap as null and goes on', async () => {
    expect(await read(['aaaaaa', 'aaaaaa\nb\n'], 10)).toEqual([
      [1, null],
      [2, 'b'],
    ]);
  });
});

describe('the place of an offset', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
  ])('%i is line %i, column %i', (offset, line, column) => {
    expect(placeOf('ab\nc\nd', offset)).toEqual({ line, column });
  });
});
