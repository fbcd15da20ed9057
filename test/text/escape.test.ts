import { describe, expect, it } from 'vitest';
import { xmlWriter } from '../../src/export/xml';
import { csvCell, forTerminal, fromCsvCell, heldByXml, wellFormed } from '../../src/text/escape';

describe('a CSV cell', () => {
  it.each([
    [null, '""'],
    [3, '"3"'],
    [-0.5, '"-0.5"'],
    [true, '"true"'],
    ['plain', '"plain"'],
    ['', '""'],
    ['a "b"', '"a ""b"""'],
    ['=1', '"\'=1"'],
    ["'a", '"\'\'a"'],
    ["it's", '"it\'s"'],
  ])('of %j is %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('read back loses one leading apostrophe and nothing else', () => {
    expect(fromCsvCell("''a")).toBe("'a");
    expect(fromCsvCell("a'")).toBe("a'");
  });
});

describe('text for XML', () => {
  it('holds a mark for each character that XML cannot hold, and every other as it was', () => {
    expect(heldByXml('a\u0000b\ud800c\uffffd <&>\t😀')).toBe('a\ufffdb\ufffdc\ufffdd <&>\t😀');
  });

  it('is escaped and counted by the writer of a file', () => {
    const report = { replaced: 0 };
    const write = xmlWriter(report);
    expect(write('plain 😀')).toBe('plain 😀');
    expect(report.replaced).toBe(0);
    expect(write('a < b')).toBe('a &lt; b');
    expect(report.replaced).toBe(0);
    expect(write('a\u0001b\ufffec')).toBe('a\ufffdb\ufffdc');
    expect(write('\ud800')).toBe('\ufffd');
    expect(report.replaced).toBe(3);
    expect(write('a\u0085b\u2028c')).toBe('a&#133;b&#8232;c');
  });
});

describe('text for a terminal', () => {
  it.each([
    ['a\tb\nc', 'a b c'],
    ['a\rb', 'a\\u{d}b'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\u200bb\ufeffc', 'a\\u{200b}b\\u{feff}c'],
    ['Zoë 😀', 'Zoë 😀'],
  ])('%j is %j', (text, shown) => expect(forTerminal(text)).toBe(shown));
});

describe('well-formed text', () => {
  it.each([
    ['a😀b', 'a😀b'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\udc00\ud800', '\ufffd\ufffd'],
  ])('of %j is %j', (text, formed) => expect(wellFormed(text)).toBe(formed));
});
