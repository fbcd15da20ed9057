import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/text/lines';

async function read(chunks: readonly string[], longest: number): Promise<(string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of byteLines(stream(), longest)) {
    lines.push(bytes === null ? null : Buffer.from(bytes).toString('latin1'));
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe('lines of bytes', () => {
  it.each([
    [['abc\n'], 3, ['abc'], 'as long as the cap'],
    [['abcd\nef\n'], 3, [null, 'ef'], 'one byte longer'],
    [['ab', 'cd', 'ef\ng'], 3, [null, 'g'], 'over the cap in pieces'],
    [['abcd'], 3, [null], 'over the cap, with no line break behind it'],
    [['abc\r\ndef\r'], 9, ['abc', 'def'], 'a carriage return before the break, or at the end, is part of it'],
    [['a\rbc\n'], 9, ['a\rbc'], 'a carriage return elsewhere is not'],
    [['\n\na'], 9, ['', '', 'a'], 'empty lines count'],
    [['a\n'], 9, ['a'], 'nothing follows the final break'],
    [[''], 9, [], 'nothing'],
  ])('%j, at most %i: %j (%s)', async (chunks, longest, lines) => expect(await read(chunks, longest)).toEqual(lines));

  it('do not depend on where the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(30), fc.nat(30), async (whole, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const cut = [whole.slice(0, from), whole.slice(from, to), whole.slice(to)];
        expect(await read(cut, 5)).toEqual(await read([whole], 5));
      }),
    );
  });
});
