import { isOutlet, OUTLET_NOUNS } from '../data/outlets';
import { AUDIENCE_VERBS, NEG_RAISING, type SpeechCue } from '../data/speech';
import type { AttributionStep, Mention, ModalityKind, Polarity, Quote, SpeechAct, Teller } from '../model';
import { inQuote } from './attribution-cues';
import type { Clause, Slot } from './clauses';
import type { Meaning } from './meaning-kinds';
import { quoteAt } from './quotes';
import { mentionAt, rootMention, type Source } from './sources';
import { cover, dependent, dependents, subtree, type Tree, trimmed } from './tree';

/** What a step of a chain is read from. */
export interface Telling {
  readonly source: Source;
  readonly meanings: readonly Meaning[];
}

export const EMPTY: Teller = { kind: 'unnamed', start: 0, end: 0, text: '', mention: null };

export function tellerOf(source: Source, sentence: number, slot: Slot | null): Teller {
  if (!slot) return EMPTY;
  const mention =
    authorOf(source, sentence, slot) ?? namedBeside(source, sentence, slot) ?? mentionAt(source, sentence, slot);
  if (mention)
    return {
      kind: kindOf(source, mention),
      start: mention.start,
      end: mention.end,
      text: mention.text,
      mention: mention.id,
    };
  const tree = source.index.trees[sentence];
  const span = cover(
    tree,
    trimmed(
      tree,
      subtree(tree, slot.token, (child) => tree.tokens[child].relation.startsWith('acl')),
    ),
  );
  return { kind: 'unnamed', ...span, text: source.article.text.slice(span.start, span.end), mention: null };
}

/** "One of them, Ana Reyes, said": who is named beside words that name nobody. */
function namedBeside(source: Source, sentence: number, { token }: Slot): Mention | null {
  const tree = source.index.trees[sentence];
  if (!/^(NUM|PRON|DET)$/.test(tree.tokens[token].upos)) return null;
  const named = dependents(tree, token, 'appos').find((at) => tree.tokens[at].upos === 'PROPN');
  return named === undefined ? null : (source.mentions.at(sentence, named) ?? null);
}

/** "A statement from the ministry", "the police's report": whoever wrote what tells, where the text names them. */
function authorOf(source: Source, sentence: number, { token }: Slot): Mention | null {
  const tree = source.index.trees[sentence];
  if (tree.tokens[token].upos !== 'NOUN' || !WRITTEN.has(tree.tokens[token].lemma.toLowerCase())) return null;
  const owner = dependent(tree, token, 'nmod:poss');
  const makers = dependents(tree, token, 'nmod').filter((at) =>
    MADE_BY.has(tree.tokens[dependent(tree, at, 'case')]?.lemma.toLowerCase() ?? ''),
  );
  for (const at of owner >= 0 ? [owner, ...makers] : makers) {
    const mention = source.mentions.at(sentence, at);
    if (mention && WRITERS.has(rootMention(source, mention).type)) return mention;
  }
  return null;
}

/** What is written or handed out, and tells nothing by itself. */
const WRITTEN: ReadonlySet<string> = new Set(
  'statement report estimate figure datum data record document letter study survey analysis post tweet email message memo filing release account article paper investigation forecast poll assessment'.split(
    ' ',
  ),
);
const MADE_BY = new Set(['from', 'by']);
const WRITERS: ReadonlySet<string | null> = new Set(['person', 'organization', 'group', 'unit']);

function kindOf(source: Source, mention: Mention): Teller['kind'] {
  if (mention.form === 'pronoun') return 'pronoun';
  if (mention.unnamed) return 'unnamed';
  const root = rootMention(source, mention);
  if (root.form === 'name') return 'named';
  return mention.type === 'person' || mention.type === 'group' ? 'unnamed' : 'named';
}

export function cueOf(source: Source, clause: Clause): Quote {
  const token = source.index.trees[clause.sentence].tokens[clause.head];
  return { start: token.start, end: token.end, text: token.text };
}

export function step(
  state: Telling,
  speech: Clause,
  slot: Slot | null,
  content: Clause,
  act: SpeechAct,
): AttributionStep {
  const { source } = state;
  const meaning = state.meanings[speech.id];
  const teller = (slot && !isRelativeWord(source, speech, slot) ? null : relativeTeller(source, speech)) ?? slot;
  // "does not think that it works" thinks that it does not, and the denial is told there.
  const raised =
    meaning.polarity === 'denied' &&
    NEG_RAISING.has(source.index.trees[speech.sentence].tokens[speech.head].lemma.toLowerCase());
  const polarity: Polarity = raised ? 'affirmed' : meaning.polarity;
  const modality: ModalityKind = meaning.modality;
  return {
    by: isMute(source, speech, teller) ? EMPTY : tellerOf(source, speech.sentence, teller),
    act,
    cue: cueOf(source, speech),
    polarity,
    modality,
    quoted: quotedOf(source, content, speech),
  };
}

/** "The talks ... told MPs": what takes place says nothing, so the parser has lost who did. What was looked into "found" or "shows" something. */
function isMute(source: Source, speech: Clause, teller: Slot | null): boolean {
  if (!ADDRESSING.has(speech.lemma)) return false;
  const mention = mentionAt(source, speech.sentence, teller);
  return mention?.form === 'noun' && mention.type === 'event';
}

/** Verbs of telling that need a mouth. */
const ADDRESSING = new Set('tell announce ask reply promise vow pledge urge threaten insist joke'.split(' '));

/** "They are the party which said that ...": who is told of by the noun before the relative clause. */
function relativeTeller(source: Source, speech: Clause): Slot | null {
  if (speech.passive) return null;
  const tree = source.index.trees[speech.sentence];
  if (speech.link !== 'relative') return nounBefore(tree, dependent(tree, speech.head, 'nsubj'));
  // "closed at 219p, which suggests": what is suggested so is nobody's word.
  if (tree.tokens[speech.head].relation === 'advcl:relcl') return null;
  const above = tree.tokens[speech.head].head;
  const predicate = above < 0 ? null : source.index.at(speech.sentence, above);
  if (predicate?.kind === 'copula') return predicate.subject;
  if (predicate) return nounBefore(tree, dependent(tree, speech.head, 'nsubj'));
  return above < 0 ? null : { token: above, preposition: null, shared: true };
}

const isRelativeWord = (source: Source, speech: Clause, { token }: Slot): boolean =>
  /^(which|who)$/i.test(source.index.trees[speech.sentence].tokens[token].text);

/** "orders from Israel, [which] says ...": hung on the verb, but told by the noun right before the relative word. */
function nounBefore(tree: Tree, who: number): Slot | null {
  const at = tree.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  if (who < 1 || at < 0 || !/^(which|who)$/i.test(tree.tokens[who].text)) return null;
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[at].upos)) return null;
  return { token: at, preposition: null, shared: true };
}

export function quotedOf(source: Source, content: Clause, speech: Clause): AttributionStep['quoted'] {
  const tree = source.index.trees[content.sentence];
  const all = subtree(tree, content.head);
  const region = inQuote(source, content);
  const subject = content.surface && !content.surface.shared ? content.surface.token : content.head;
  const isWhole = quoteAt(source.quotes, tree.tokens[subject].start) === region;
  if (region >= 0 && region !== inQuote(source, speech) && isWhole) return 'direct';
  const touches = all.some((at) => {
    const found = quoteAt(source.quotes, tree.tokens[at].start);
    return found >= 0 && found !== inQuote(source, speech);
  });
  return touches ? 'mixed' : 'indirect';
}

export function audienceOutlet(source: Source, speech: Clause, cue: SpeechCue): Slot | null {
  if (!AUDIENCE_VERBS.has(cue.lemma)) return null;
  const slots = [
    speech.object,
    speech.recipient,
    ...speech.obliques.filter((slot) => slot.preposition === 'to' || slot.preposition === 'with'),
  ];
  for (const slot of slots) {
    const mention = mentionAt(source, speech.sentence, slot);
    if (!slot || !mention) continue;
    const root = rootMention(source, mention);
    if (root.form === 'name') {
      if (isOutlet(root.key) && !isOwn(source, root.key)) return slot;
    } else if (OUTLET_NOUNS.has(root.key.split(' ').pop() ?? '')) {
      const named = nameBehind(source, speech.sentence, slot);
      if (named || !isUnknown(source, speech.sentence, slot)) return named ?? slot;
    }
  }
  return null;
}

/** "told a local paper": one without a name is no source that could be told from others, and "this newspaper" is who tells all of it. */
const isUnknown = (source: Source, sentence: number, { token }: Slot): boolean =>
  dependents(source.index.trees[sentence], token, 'det', 'nmod:poss').some((at) =>
    /^(an?|this|our|one|another)$/i.test(source.index.trees[sentence].tokens[at].text),
  );

/** "told a radio station, Pride FM", "told the broadcaster Kanal Nord": the outlet by its name. */
function nameBehind(source: Source, sentence: number, { token }: Slot): Slot | null {
  const tree = source.index.trees[sentence];
  const name = dependents(tree, token, 'appos', 'flat', 'nmod').find(
    (at) => at > token && tree.tokens[at].upos === 'PROPN',
  );
  return name !== undefined && dependent(tree, name, 'case') < 0
    ? { token: name, preposition: null, shared: false }
    : null;
}

/** "The Courier" in the Lagos Courier, "Coastline News" in "Coastline News (Australia)": the outlet that tells. */
function isOwn({ article: { outlet } }: Source, key: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(' (')[0]
      .split(/[\s-]/)
      .filter((word) => word !== '' && word !== 'the');
  const own = words(outlet ?? '');
  const named = words(key);
  return named.length > 0 && named.every((word) => own.includes(word)) && named.at(-1) === own.at(-1);
}
