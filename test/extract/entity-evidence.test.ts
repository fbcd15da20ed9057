import { expect, test } from 'vitest';
import { read, unbracket } from './reader';

test.each([
  ['Jeweller [Suren Bhat] was detained by police.', 'person', 'what he does opens the sentence'],
  ['In dissent, Lord Justice [Penhale] warned that the ruling was wrong.', 'person', 'a post inside the name'],
  ['A spokesman for the port office, [Felipe Arano], said so.', 'person', 'whom the office has speak for it'],
  ['The firm lost its Karo rocket. [Karo] had flown once.', 'object', 'its own name of a thing that flies'],
  ['The third [passenger], a radar satellite, was lost.', 'object', 'what is told to be a thing'],
  ['Their [employer], the mining company Aurel del Sur, said so.', 'organization', 'what is told to be a body'],
  ['He had read about it in the [Advocate].', 'organization', 'a paper called after a trade'],
  ['[One] of the authors, Haddy Jobe, said so.', 'person', 'one of several people'],
  ['[One] of them, who left in May, said he was ill.', 'person', 'one of several people'],
] as const)('%s: %s, %s', (example, type, _why) => {
  const { text, marked } = unbracket(example);
  const found = read(text).mentions.find(({ head }) => head.start <= marked[0].start && head.end >= marked[0].end);
  expect(found?.type ?? null).toBe(type);
});

test.each([
  ['The [Supreme Court] will hear it. The Dutch Supreme Court refused. The [Supreme Court] agreed.', true],
  ['A Western diplomat agreed with the diplomat Ana Holm. The [GMB] met them. The [company] left.', false],
  [
    'General Ivo Brandt left. A spokesman for the attorney general and [Brandt] met. The [attorney general] stayed.',
    false,
  ],
] as const)('%s: one and the same %s', (example, isSame) => {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const [one, other] = marked.map((span) =>
    mentions.find(({ head }) => head.start <= span.end && head.end === span.end),
  );
  expect((other?.refers ?? other?.id) === (one?.refers ?? one?.id)).toBe(isSame);
});

test('"the Canadian investor" speaks for no land, and a language is none', () => {
  const { mentions } = read(
    'The Canadian investor Douglas Reith left. "We have been patient," he said. His daughter speaks Slovak.',
  );
  expect(mentions.find(({ text }) => text === 'We')?.refers ?? null).toBeNull();
  expect(mentions.some(({ text }) => text === 'Slovak')).toBe(false);
});
