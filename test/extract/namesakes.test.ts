import { describe, expect, test } from 'vitest';
import { isRank, mayBeOfOneRank, RANKS } from '../../src/extract/coreference-addressed';
import { areOneName, suffixOf } from '../../src/extract/coreference-names';
import { read, unbracket } from './reader';

/** What the name in brackets goes back to, by the name in full where there is one; null for somebody new. */
function whoIs(example: string): string | null {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const named = mentions.filter(({ form }) => form === 'name');
  const last = marked[marked.length - 1];
  const meant = named.find(({ start, end }) => start <= last.start && end >= last.end && end <= last.end + 1);
  const whole = named.find((one) => (one.refers ?? one.id) === meant?.refers);
  return meant === undefined ? 'no name' : (whole?.head ?? null) && text.slice(whole!.head.start, whole!.head.end);
}

const SHERIFF = 'Sheriff Dale Munk praised the deputy. Karen Munk, who runs a dairy, wants him to go. ';
const STRIKER = 'Striker Tom Adey left the camp on Monday. His father, Chief Ben Adey, blamed the agent. ';
const DONOR = 'Chancellor Ed Marque flew on the jet. Their son, Ed Marque Jr., was on two flights. ';

describe('which of several of one last name', () => {
  test.each([
    [`${SHERIFF}[Ms Munk] spoke for an hour.`, 'Karen Munk', 'whoever has no rank is Mr or Ms'],
    [`${SHERIFF}[Sheriff Munk] left before the vote.`, 'Dale Munk', 'a rank is its holder’s'],
    [
      'Deputy Noel Tarp asked why. Officer Brian Tarp was hurt. Deputy Tarp left. [Officer Tarp] gave a statement.',
      'Brian Tarp',
      'two ranks are two people, whoever was called so before',
    ],
    [
      'Officer Luis Camar fired twice. [Judge Camar] freed him.',
      null,
      'a rank of another kind is not that of the only one who is known',
    ],
    ['Plant geneticist Sudha Raghav left. [Dr Raghav] said why.', 'Sudha Raghav', 'a doctor may be anything else'],
    [`${STRIKER}[The elder Adey] went to court.`, 'Ben Adey', 'the father'],
    [`${STRIKER}The fans want [the younger Adey] back.`, 'Tom Adey', 'and who is not the father'],
    [
      'Asen Drag won. He is the nephew of Lubo Drag, who led the school. [The elder Drag] denied it.',
      'Lubo Drag',
      'as he is said to be',
    ],
    ['Ana Holm left on Monday. Ole Holm stayed. [The elder Holm] wept.', null, 'nobody where it is not told'],
    [`${DONOR}[The younger Marque] was hired by the firm.`, 'Ed Marque Jr.', 'as his name says'],
    ['Chancellor Ed Marque flew on the jet. Their son, [Ed Marque Jr.], was on board.', 'Ed Marque Jr.', 'a son'],
    ['Joe Vane Sr. was held. Joe Vane Jr. paid. [Vane Sr.] denied it.', 'Joe Vane Sr.', 'a father'],
    [
      'King Letso III opened parliament. His grandfather, Letso I, built it. [Letso III] said it would close.',
      'Letso III',
      'a king',
    ],
    [
      "Officer Shane Gaff was hurt. Officer Gaff's father, Michael, is at home. [Mr Gaff Snr] said he had called.",
      'Michael',
      'a relative of the name',
    ],
    [
      'Painter Josiah Mok died in May. The order went to his daughter, Dineo Mok. A dealer sold two pictures of [Mok].',
      null,
      'somebody of that name where nothing tells',
    ],
    [
      'Novelist Peter Lanz died in May. His widow, Greta Lanz, sold the letters. [Lanz] said they were hers.',
      'Greta Lanz',
      'whoever did something just before',
    ],
    [
      'Senator Ida Holm and her father, former Gov. Ole Holm, spoke. [The elder Holm] served two terms.',
      'Ole Holm',
      'the last of a row',
    ],
    [
      'Coach Ned Amis praised him. Bobby Amis, the coach’s son, scored. [Coach Amis] is proud.',
      'Ned Amis',
      'nobody is his own son',
    ],
    ['The dean, Canon Michael Tuoh, signed it. [Canon Tuoh] died in May.', 'Michael Tuoh', 'a post in capitals'],
  ])('%s: %s, %s', (example, who, _why) => expect(whoIs(example)).toBe(who));
});

describe('ranks', () => {
  test.each(RANKS.map(({ example }) => example))('%s', (example) => {
    const people = new Set(
      read(example).mentions.flatMap(({ form, id, refers }) => (form === 'name' ? [refers ?? id] : [])),
    );
    expect(people.size).toBe(2);
  });
  test('tell two people apart, written out or short', () => {
    expect(isRank('sergeant')).toBe(true);
    expect(isRank('striker')).toBe(false);
    expect(mayBeOfOneRank(['detective', 'sergeant'], 'sergeant')).toBe(true);
    expect(mayBeOfOneRank(['officer'], 'deputy')).toBe(false);
    expect(mayBeOfOneRank(['minister'], 'doctor')).toBe(true);
    expect(mayBeOfOneRank(['nurse'], 'doctor')).toBe(false);
  });
});

test.each([
  ['joe vane jr.', 'joe vane sr', false],
  ['vane snr', 'joe vane sr.', true],
  ['joe vane sr.', 'joe vane', false],
  ['joe vane jr.', 'joe vane', true],
  ['letso iii', 'letso i', false],
  ['letso', 'letso i', true],
])('%s and %s are one name: %s', (a, b, one) => expect(areOneName(a, b)).toBe(one));

test('the suffix of a name', () => {
  expect(suffixOf('joe vane, jnr.')).toBe('jr');
  expect(suffixOf('malcolm x')).toBeNull();
});
