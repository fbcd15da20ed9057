import { describe, expect, test } from 'vitest';
import { senseOf } from '../../src/data/nouns';
import { VESSELS } from '../../src/data/vessels';
import { withoutPrefix } from '../../src/extract/mentions-ships';
import { read, unbracket } from './reader';

/** The mention in the last brackets: its type, and the words of the mention in brackets that it goes back to. */
function meant(example: string) {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const at = ({ start, end }: { start: number; end: number }) =>
    mentions.find((one) => one.head.start >= start && one.head.end <= end);
  const last = at(marked[marked.length - 1]);
  const first = at(marked[0]);
  return {
    type: last?.type,
    same: marked.length > 1 && first !== undefined && (first.refers ?? first.id) === last?.refers,
  };
}

const TANKER = 'The products tanker [Lady Corin] was held for 40 days in May. ';

describe('the names of ships', () => {
  test.each([
    ['The firm will sue over its bulker [Merrow Trader], which is at anchor.', 'object', 'behind a noun for a vessel'],
    ['The products tanker [Lady Corin] was held in May.', 'object', 'a lady that is none'],
    ['The [MV Osna Star] ran aground on Sunday.', 'object', 'behind what ships are written with'],
    ['The ferry left on Sunday. [Ana Reyes] saw it.', 'person', 'not whoever is told of next'],
    ['The ferry [Tuesday] is full.', null, 'nor a day'],
  ])('%s is %s: %s', (example, type, _why) => expect(meant(example).type).toBe(type));

  test.each([
    [`${TANKER}[Lady Corin] is owned by a firm in Oslo.`, true, 'the name again'],
    [
      'The frigate [HMS Osna] left on Monday. The [Osna] had engine trouble.',
      true,
      'the name without what it is written with',
    ],
    [`${TANKER}“[She] passed inspection,” Nils Holm said.`, true, 'ships are she'],
    [`${TANKER}Ida Holm owns the firm. [She] said it was sound.`, false, 'where no woman is told of'],
    [`${TANKER}[The vessel] was sound.`, true, 'what any of them is'],
    [`${TANKER}[The ferry] was sound.`, false, 'a ferry is no tanker'],
    ['The tug [Osna] hit the ferry Corin on Monday. [The vessel] sank.', false, 'nobody knows which of two'],
  ])('%s: %s, %s', (example, same, _why) => expect(meant(example).same).toBe(same));

  test('no name is made of who did something with a vessel', () =>
    expect(
      read('The yacht which Ana Reyes bought sank.').mentions.map(({ text, type }) => [text, type]),
    ).toContainEqual(['Ana Reyes', 'person']));
  test('the key is the name alone', () => {
    expect(withoutPrefix('mv osna star')).toBe('osna star');
    expect(withoutPrefix('osna star')).toBe('osna star');
  });
  test('every vessel is a thing that carries', () =>
    expect([...VESSELS].filter((noun) => !['vehicle', null].includes(senseOf(noun)))).toEqual([]));
});
