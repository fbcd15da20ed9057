import { expect, test } from 'vitest';
import { chainsOf } from '../../src/extract/coreference';
import { viewOf } from '../../src/extract/coreference-view';
import { findDrafts } from '../../src/extract/mentions';
import { allRepaired } from '../../src/extract/repaired';
import { loadLanguage } from '../../src/language';
import type { Article } from '../../src/model';
import { read } from './reader';

const language = loadLanguage();

/** What the last mention of these words goes back to; null for nothing. */
function antecedent(text: string, words: string): string | null {
  const { mentions } = read(text);
  const last = mentions.findLast((mention) => mention.text.toLowerCase() === words);
  if (last === undefined) throw new Error(`no mention "${words}" in: ${text}`);
  return mentions.find(({ id }) => id === last.refers)?.text ?? null;
}

test.each([
  ['A memo said the pilots were tired. The airline said it knew of no such memo.', 'no such memo', 'A memo'],
  [
    'Fans asked for a tour of the islands. Musicians said such a tour would exhaust them.',
    'such a tour',
    'a tour of the islands',
  ],
  // any of that kind
  ['A memo said the pilots were tired. Such memos are common.', 'such memos', null],
  // what the words add is new
  ['A memo said the pilots were tired. The airline knew of no such secret memo.', 'no such secret memo', null],
  // too long ago
  ['A memo was found. Rain fell. Snow fell. Hail fell. Ida Holm saw no such memo.', 'no such memo', null],
])('"such": %s', (text, words, expected) => expect(antecedent(text, words)).toBe(expected));

/** The same by rules alone, with nothing weighed. */
function byRule(text: string, words: string): string | null {
  const { trees, drafts } = findDrafts(text, allRepaired(language.analyze(text).sentences));
  const textOf = (n: number) => text.slice(drafts[n].start, drafts[n].end);
  const chains = chainsOf(viewOf({ id: '', text } as unknown as Article, trees, drafts), () => null);
  const last = drafts.findLastIndex((_draft, n) => textOf(n).toLowerCase() === words);
  if (last < 0) throw new Error(`no mention "${words}" in: ${text}`);
  const [first] = chains.find(({ members }) => members.includes(last))?.members ?? [last];
  return first === last ? null : textOf(first);
}

test.each([
  ['Officials drew up plans. The mayor is ill. Those plans were never published.', 'those plans', 'plans'],
  // of all, or of those alone
  ['Violent groups drew up plans. The mayor is ill. These groups were never seen.', 'these groups', null],
  ['The union has its members. The mayor is ill. Those members were never seen.', 'those members', null],
  ['The mayor is ill. Two children died. These children were never seen.', 'these children', 'Two children'],
  // as many
  ['Officials drew up plans. The mayor is ill. That plan was never published.', 'that plan', null],
  // against each other in one sentence
  ['Huawei said its products were safe and these products were not.', 'these products', null],
  // another one
  ['A similar ban was lifted in Lom. The mayor is ill. That ban had lasted a year.', 'that ban', null],
  // none in particular
  ['Ida Holm stayed away from every vote. The mayor is ill. She did not recall that vote.', 'that vote', null],
  ['The agreement was signed in Lom. The mayor is ill. Ida Holm read the agreement.', 'the agreement', 'The agreement'],
  // called otherwise since
  [
    'The agreement was signed. Lom has a fishing agreement with Selm. The agreement ends in May. Ida Holm read the agreement.',
    'the agreement',
    null,
  ],
  // there are many teams
  ['The team was in Lom. The mayor is ill. Ida Holm saw the team.', 'the team', null],
])('said before: %s', (text, words, expected) => expect(byRule(text, words)).toBe(expected));
