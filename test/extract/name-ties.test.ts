import { describe, expect, test } from 'vitest';
import { postIn } from '../../src/extract/mentions-titles';
import { read, unbracket } from './reader';

/** The ties of a text: "San Corvel town is in San Corvel". */
const tiesOf = (text: string) =>
  read(text).claims.flatMap(({ form, subject, label, object }) =>
    form === 'clause' || form === 'noun' ? [] : [`${subject?.text} ${label} ${object?.text}`],
  );

describe('what a name holds is no tie', () => {
  test.each([
    ['The slide buried rice land of San Corvel town.', [], 'a town that is called so'],
    [
      "Blue Ridge Health Plan, the region's largest payer, told the court that prices would rise.",
      ["Blue Ridge Health Plan is the region's largest payer"],
      'whose customers live there',
    ],
    [
      'Minister for Justice Clodagh Prender told the court on Monday that she would not resign.',
      ['Minister for Justice Clodagh Prender is Minister for Justice'],
      'a post with what it is for',
    ],
    [
      'Secretary of State for Housing Rory Blane resigned.',
      ['Secretary of State for Housing Rory Blane is Secretary of State for Housing'],
      'a longer one',
    ],
    [
      'Norland’s natural resources minister, Ida Holm, said on Monday that he had been told.',
      ['Ida Holm is natural resources minister of Norland'],
      'all words of a post',
    ],
    [
      'NCSA director-general Abdi Noor Hirsi declined to discuss the samples.',
      ['NCSA director-general Abdi Noor Hirsi is director-general of NCSA'],
      'joined by a hyphen',
    ],
    ['The elder Holm left on Monday.', [], 'no post'],
    [
      'The call came from Leo Marsh, then an adviser to the mayor.',
      ['Leo Marsh is then an adviser to the mayor'],
      'he was one then',
    ],
    ['The council fell out with Ola Brun, a treasurer who has since resigned.', [], 'she is none now'],
    ['The firm met Ola Brun, a strategist at Dorn Freight who has since left.', [], 'nor serves it now'],
  ] as const)('%s: %s, %s', (text, ties, _why) => expect(tiesOf(text)).toEqual(ties));
  test.each([
    ['Minister for Tribal Affairs', 'minister'],
    ['Chief Medical Officer', 'officer'],
    ['Secretary of State for Housing', 'secretary'],
  ])('%s is about the %s', (title, post) => expect(postIn(title)).toBe(post));
  test('whoever has a post for a field goes by it', () => {
    const { mentions } = read('Minister of State Cormac Trey told a builder to wait. The minister denied it.');
    expect(mentions.find(({ text }) => text === 'The minister')?.refers).not.toBeNull();
  });
});

test('an adjective goes back to no body whose name begins with it', () => {
  const { mentions } = read('The Tarvian General Staff denied it on Monday. Orla Holm said Tarvian troops had left.');
  const [, adjective] = mentions.filter(({ text }) => text.startsWith('Tarvian') || text.startsWith('The Tarvian'));
  expect(adjective?.refers ?? null).toBeNull();
});

/** Type of the mention that ends with the words in brackets. */
function typeIn(example: string) {
  const { text, marked } = unbracket(example);
  return read(text).mentions.find(({ head }) => head.start <= marked[0].start && head.end === marked[0].end)?.type;
}

describe('bodies by their names', () => {
  test.each([
    ['[Blue Ridge Health Plan] told the court that prices would rise.', 'organization', 'what pays for treatment'],
    [
      'The [Commission on Elections] said on Friday that it had no request.',
      'organization',
      'what it is charged with is no matter',
    ],
    [
      'The board will ask the [Commission on Elections] for more time.',
      'organization',
      'where nobody took it for a name',
    ],
    ['Lantern [Investors Club] has asked for a meeting.', 'organization', 'clubs'],
    ['Denver-based [Quillon] is cutting 300 jobs.', 'organization', 'what is based somewhere'],
    ['[Denver]-based Quillon is cutting 300 jobs.', 'place', 'and where'],
    ['[Monday] will be decisive, she said.', null, 'a day'],
    ['The delay cost the Oslo-based [owner] a year.', 'organization', 'who is based somewhere and owns'],
    ['The [owner] of the tanker was fined.', 'organization', 'who owns what carries cargo'],
    ['The [owner] of the yacht was fined.', 'person', 'who owns what carries him'],
  ])('%s is %s: %s', (example, type, _why) => expect(typeIn(example)).toBe(type));
});
