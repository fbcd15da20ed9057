import type { Token } from '../model';
import { type Changes, changed, childrenOf, noChanges, type Tokens } from './tree-repair';

/** What follows the hyphen of a noun that goes on: "son-in-law", "secretary-general". */
export const HYPHENED: readonly { readonly tail: string; readonly example: string; readonly gives: string }[] = [
  { tail: 'in - law', example: 'The son-in-law of the founder left.', gives: 'law flat son' },
  { tail: 'in - chief', example: 'The commander-in-chief of the guard left.', gives: 'chief flat commander' },
  { tail: 'in - residence', example: 'The poet-in-residence left.', gives: 'residence flat poet' },
  { tail: 'general', example: 'Its secretary-general, Ida Holm, left.', gives: 'general flat secretary' },
  { tail: 'elect', example: 'The mayor-elect thanked the voters.', gives: 'elect flat mayor' },
  { tail: 'designate', example: 'The chairman-designate thanked the members.', gives: 'designate flat chairman' },
];
const tails = HYPHENED.map(({ tail }) => tail.split(' '));

/** A noun for somebody that the tokens cut at its hyphens is one noun, by its first word: nobody is "in law of the founder". */
export function hyphenedNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ upos }, noun) => {
    if (!/^(?:NOUN|PROPN)$/.test(upos) || !isHyphen(tokens, noun + 1)) return;
    const tail = tails.find((words) => words.every((word, n) => isTail(tokens, noun + 2 + n, word)));
    if (tail !== undefined) joinUp(tokens, noun, noun + 1 + tail.length, changes);
  });
  return changed(tokens, changes);
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return (
    tokens[at]?.text === '-' && tokens[at].start === tokens[at - 1].end && tokens[at + 1]?.start === tokens[at].end
  );
}

function isTail(tokens: Tokens, at: number, word: string): boolean {
  return word === '-' ? isHyphen(tokens, at) : tokens[at]?.text.toLowerCase() === word;
}

/** Hangs the words up to `last` on the noun, each with the hyphen before it, and what hung on them as well. */
function joinUp(tokens: Tokens, noun: number, last: number, changes: Changes): void {
  const inside = (at: number) => at >= noun && at <= last;
  for (let at = noun; at <= last; at++) {
    const { head, relation } = tokens[at];
    if (!inside(head) && relation !== 'punct') {
      changes.set(noun, { head, relation });
      break;
    }
  }
  for (let at = noun + 1; at <= last; at++) {
    if (tokens[at].text === '-') changes.set(at, { head: at + 1, relation: 'punct' });
    else
      changes.set(at, {
        head: noun,
        relation: 'flat',
        ...(tokens[at].upos === 'NOUN' ? {} : { upos: 'X', xpos: 'AFX' }),
      });
    for (const child of childrenOf(tokens, at)) if (!inside(child)) changes.set(child, { head: noun });
  }
}
