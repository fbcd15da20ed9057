import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  firstOf,
  isPhraseUpTo,
  lemmaOf,
  noChanges,
  objectBefore,
  prepositionOf,
  type Repair,
  type Tokens,
} from './tree-repair';
import { canAct, typeOfLemma } from './types';

/** Which part a noun plays: who told what is quoted, what did the harm, what is owed to whom. */

const CLOSING = /^(?:''|["”’])$/;

/** '"No pay, no play," fumed Ada Cole': words in quotation marks tell nothing themselves; who is named behind the verb says them. */
function quotesAsSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['VBD', 'VBZ'], (token, verb) => {
    if (!CLOSING.test(tokens[verb - 1]?.text ?? '')) return;
    if (!/^[,!?]$/.test(tokens[verb - 2]?.text ?? '') || !SPEECH_VERBS.has(lemmaOf(token))) return;
    const below = childrenOf(tokens, verb);
    const quote = below.find((child) => child < verb && tokens[child].relation === 'nsubj');
    const teller = below.find((child) => child > verb && /^(?:obj|nsubj)$/.test(tokens[child].relation));
    if (quote === undefined || teller === undefined || !isTeller(tokens, teller)) return;
    if (!/^(?:``|["“‘])$/.test(tokens[firstOf(tokens, quote)].text)) return;
    changes.set(quote, { relation: 'ccomp' });
    changes.set(teller, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

const isTeller = (tokens: Tokens, at: number): boolean =>
  /^(?:PROPN|PRON)$/.test(tokens[at].upos) || canAct(tokens[at]);

/** What happenings do to people and things, and people and things on their way seldom. */
const HARMS = new Set(
  'kill injure wound leave destroy damage displace maim flatten cripple paralyse paralyze'.split(' '),
);

/** "the collision with a lorry that killed two": the collision did, not what was in it or where it was. */
function relativesOfHappenings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const near = token.head;
    if (near < 1 || near > verb || !HARMS.has(lemmaOf(token))) return;
    const that = childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'nsubj');
    if (that === undefined || tokens[that].xpos !== 'WDT') return;
    let happening = near;
    do {
      if (tokens[happening].relation !== 'nmod' || isHappening(tokens[happening])) return;
      const mark = prepositionOf(tokens, happening);
      if (mark < 0 || /^(?:by|from)$/i.test(tokens[mark].text)) return;
      happening = tokens[happening].head;
    } while (happening >= 0 && !isHappening(tokens[happening]));
    if (happening >= 0) changes.set(verb, { head: happening });
  });
  return changed(tokens, changes);
}

const isHappening = (token: Token): boolean => token.upos === 'NOUN' && typeOfLemma(lemmaOf(token)) === 'event';

/** What is handed to somebody: "the pay owed its members". */
const GIVEN = new Set('owe pay give offer award grant send promise hand lend deny allot'.split(' '));

/** "the bonuses owed its members": what is owed stands before the participle, and to whom behind it. */
function recipientsOfOwed(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const noun = token.head;
    if (token.xpos !== 'VBN' || noun !== deed - 1 || !GIVEN.has(lemmaOf(token))) return;
    if (canAct(tokens[noun])) return;
    const whom = objectBefore(tokens, deed, tokens.length);
    if (whom === undefined || firstOf(tokens, whom) !== deed + 1) return;
    if (canAct(tokens[whom]) || /^(?:PROPN|PRON)$/.test(tokens[whom].upos)) changes.set(whom, { relation: 'iobj' });
  });
  return changed(tokens, changes);
}

/** "the coast branch of the Guild of Stage Hands, GSH": the letters are those of the guild, and not of its branch. */
function acronymsOfPhrases(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', ({ text, head }, letters) => {
    if (!/^\p{Lu}{3,6}$/u.test(text) || head < 0 || head > letters) return;
    const whole = childrenOf(tokens, head).find(
      (child) =>
        child > head && child < letters && tokens[child].relation === 'nmod' && isPhraseUpTo(tokens, child, letters),
    );
    if (whole === undefined || tokens[whole].upos !== 'PROPN') return;
    if (initials(tokens.slice(firstOf(tokens, whole), letters)) === text) changes.set(letters, { head: whole });
  });
  return changed(tokens, changes);
}

const initials = (phrase: readonly Token[]): string =>
  phrase.flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]] : [])).join('');

/** Who told what is quoted, what did harm, what is owed to whom. */
export const ROLE_REPAIRS: readonly Repair[] = [
  {
    name: 'quotes as subjects',
    apply: quotesAsSubjects,
    example: '"No contract, no concert," thundered conductor Basil Ommen.',
    gives: 'contract ccomp thundered',
  },
  {
    name: 'relatives of happenings',
    apply: relativesOfHappenings,
    example: 'The collision with a gravel lorry that killed two cyclists has revived calls for a bypass.',
    gives: 'killed acl:relcl collision',
  },
  {
    name: 'recipients of what is owed',
    apply: recipientsOfOwed,
    example: 'The port paid the bonuses owed its members since March.',
    gives: 'members iobj owed',
  },
  {
    name: 'acronyms of phrases',
    apply: acronymsOfPhrases,
    example: 'The Okunta chapter of the Union of Public School Drivers, UPSD, vowed that it would not return.',
    gives: 'UPSD appos Union',
  },
];
