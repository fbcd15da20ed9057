import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherLiteral, cypherString, hasOffset } from '../../src/text/cypher';

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'" };

/** What a server makes of a string expression: `\uXXXX` is read before anything else, then the literal, then `replace`. */
function served(expression: string): string {
  const early = expression.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character === "'" || character === '\\' ? `\\${character}` : character;
  });
  const parts = /^(?:replace\()?'((?:[^'\\]|\\.)*)'(?:, '(.)', ''\))?$/su.exec(early);
  if (parts === null) throw new Error(`no string expression: ${expression}`);
  const text = parts[1]!.replace(/\\(.)/gsu, (_, name: string) => {
    if (NAMED[name] === undefined) throw new Error(`no escape: ${name}`);
    return NAMED[name];
  });
  return parts[2] === undefined ? text : text.replaceAll(parts[2], '');
}

describe('a Cypher string', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['a\nb\rc\td', "'a\\nb\\rc\\td'"],
    ['a\u0000b\u001bc', "'a\\u0000b\\u001Bc'"],
    ['a\u202eb\u200bc\ufeffd', "'a\\u202Eb\\u200Bc\\uFEFFd'"],
    ['Łódź 😀', "'Łódź 😀'"],
    ['', "''"],
  ])('%j is %s', (text, literal) => expect(cypherString(text)).toBe(literal));

  it.each(['C:\\users', '\\u0027 OR 1=1', '\\\\u0041', '\\u', '\ue000 \\u0041', "\\u\\u'\\"])('%j comes back', (text) =>
    expect(served(cypherString(text))).toBe(text),
  );

  it('comes back whatever it holds, and holds no `\\u` of the text that a server could take for an escape', () => {
    const pieces = fc.constantFrom('\\', 'u', '0041', "'", '\n', '\u202e', '\ue000', '\ue001', 'a', ', ', ')');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(served(cypherString(text))).toBe(text);
      }),
    );
  });

  it('takes a mark that the text does not hold, to the last one there is', () => {
    const all = Array.from({ length: 6_400 }, (_, index) => String.fromCharCode(0xe000 + index));
    expect(all.at(-1)).toBe('\uf8ff');
    const allButOne = `${all.slice(0, -1).join('')}\\u0041`;
    expect(served(cypherString(allButOne))).toBe(allButOne);
    expect(() => cypherString(`${all.join('')}\\u0041`)).toThrow('every private-use character');
    expect(served(cypherString(all.join('')))).toBe(all.join(''));
  });
});

describe('a Cypher literal', () => {
  it.each([
    [null, 'null'],
    ['a', "'a'"],
    [true, 'true'],
    [false, 'false'],
    [[], '[]'],
    [['a', "b'"], "['a', 'b\\'']"],
    [{ integer: 3 }, '3'],
    [{ integer: -3.9 }, '-3'],
    [{ float: 1 }, '1.0'],
    [{ float: 0.25 }, '0.25'],
    [{ float: -2 }, '-2.0'],
    [{ day: '2024-05-14' }, "date('2024-05-14')"],
    [{ instant: '2024-05-14T03:50:00+01:00' }, "datetime('2024-05-14T03:50:00+01:00')"],
    [{ instant: '2024-05-14T03:50:00Z' }, "datetime('2024-05-14T03:50:00Z')"],
    [{ instant: '2024-05-14T03:50:00' }, "localdatetime('2024-05-14T03:50:00')"],
  ])('%j is %s', (value, literal) => expect(cypherLiteral(value)).toBe(literal));
});

describe('an instant with an offset', () => {
  it.each([
    ['2024-05-14T03:50:00Z', true],
    ['2024-05-14T03:50:00+01:00', true],
    ['2024-05-14T03:50:00-11:30', true],
    ['2024-05-14T03:50:00', false],
    ['2024-05-14', false],
    ['2024-05-14T03:50:00+1:00', false],
    ['2024-05-14T03:50:00+01:0', false],
    ['2024-05-14T03:50:00Z later', false],
  ])('%s: %s', (instant, offset) => expect(hasOffset(instant)).toBe(offset));
});
