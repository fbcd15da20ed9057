import { DENYING_WORDS } from '../data/cues';
import { DEED_NOUNS, type DeedNoun, GETTING_VERBS, GIVING_VERBS, UNDOING_NOUNS } from '../data/deed-nouns';
import { categoryOf } from '../data/plover';
import type { Argument, AttributionStep, Mention, Span } from '../model';
import type { ClaimDraft } from './claim-draft';
import { type Clause, phraseOf } from './clauses';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';
import { inflected, typeOf } from './wording';

const BY_NOUN = new Map<string, DeedNoun[]>();
for (const row of DEED_NOUNS) BY_NOUN.set(row.noun, [...(BY_NOUN.get(row.noun) ?? []), row]);

const HOLDING = new Set(['have', 'enjoy', 'win', 'get', 'gain', 'secure', 'lose']);

interface Deed {
  readonly row: DeedNoun;
  readonly token: number;
  readonly agent: number;
  readonly target: number;
}

/** Claims that are written as nouns: "Egypt's opposition to the plan", "faced criticism from the opposition". */
export function nounClaims(
  source: Source,
  meanings: readonly Meaning[],
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft[] {
  return source.index.trees.flatMap((tree, sentence) => {
    if (source.index.within(sentence).length === 0) return [];
    return tree.tokens.flatMap((token, at) => {
      const rows = token.upos === 'NOUN' ? BY_NOUN.get(token.lemma.toLowerCase()) : undefined;
      const deed = rows ? deedAt(source, tree, sentence, at, rows) : null;
      return deed ? draftsOf(source, tree, sentence, deed, meanings, chains) : [];
    });
  });
}

function deedAt(source: Source, tree: Tree, sentence: number, at: number, rows: readonly DeedNoun[]): Deed | null {
  if (tree.tokens[at].head >= 0 && UNDOING_NOUNS.has(tree.tokens[tree.tokens[at].head].lemma.toLowerCase()))
    return null;
  const governor = source.index.at(sentence, tree.tokens[at].head);
  const isObject = governor?.object?.token === at;
  const verb = governor ? tree.tokens[governor.head].lemma.toLowerCase() : '';
  const phrases = [
    ...dependents(tree, at, 'nmod'),
    ...(isObject ? dependents(tree, governor!.head, 'obl').filter((each) => each > at) : []),
  ];
  const prepositionOf = (phrase: number) => {
    const mark = dependents(tree, phrase, 'case').find((child) => tree.tokens[child].xpos !== 'POS');
    return mark === undefined ? null : phraseOf(tree, mark);
  };
  const from = phrases.find((phrase) => ['from', 'by'].includes(prepositionOf(phrase) ?? ''));
  const gets = isObject && GETTING_VERBS.has(verb);
  const agent =
    dependents(tree, at, 'nmod:poss')[0] ??
    from ??
    (isObject && GIVING_VERBS.has(verb) ? (governor!.subject?.token ?? -1) : ownerToken(source, tree, sentence, at));
  // "have complaints of their own"
  if (agent < 0 || tree.tokens[agent].lemma.toLowerCase() === 'own') return null;
  // "has the backing of Germany": Germany backs.
  const owner = isObject && HOLDING.has(verb) && phrases.find((phrase) => prepositionOf(phrase) === 'of');
  if (owner && tree.tokens[owner].lemma.toLowerCase() === 'own') return null;
  if (owner && governor!.subject) return { row: rows[0], token: at, agent: owner, target: governor!.subject.token };
  for (const row of rows) {
    const target = phrases.find((phrase) => phrase !== agent && row.toward.includes(prepositionOf(phrase) ?? ''));
    if (target !== undefined) return { row, token: at, agent, target };
  }
  if (gets && from !== undefined && governor!.subject)
    return { row: rows[0], token: at, agent, target: governor!.subject.token };
  return null;
}

/** "Egyptian opposition": the adjective is the agent. */
function ownerToken(source: Source, tree: Tree, sentence: number, at: number): number {
  return dependents(tree, at, 'amod', 'compound').find((child) => source.mentions.at(sentence, child)?.type) ?? -1;
}

function draftsOf(
  source: Source,
  tree: Tree,
  sentence: number,
  deed: Deed,
  meanings: readonly Meaning[],
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft[] {
  const subject = source.mentions.at(sentence, deed.agent);
  const target = source.mentions.at(sentence, deed.target);
  if (!subject || !target) return [];
  const governor = nearestClause(source, sentence, tree, deed.token);
  const said = governor && governor.object?.token === deed.token ? meanings[governor.id] : null;
  const none = dependents(tree, deed.token, 'det').find((child) =>
    DENYING_WORDS.has(tree.tokens[child].lemma.toLowerCase()),
  );
  const denied = none !== undefined;
  const meaning = {
    prefix: said?.prefix ?? [],
    negated: said?.negated ?? denied,
    polarity: said?.polarity ?? (denied ? ('denied' as const) : ('affirmed' as const)),
  };
  const words = inflected(meaning, deed.row.verb.split(' '), () => deed.row.verb);
  const { text } = source.article;
  const noun: Span = { start: tree.tokens[deed.token].start, end: tree.tokens[deed.token].end };
  const relation = typeOf(words, deed.row.keeps);
  const chain = governor ? chains[governor.id] : (chains[0]?.slice(0, 1) ?? []);
  const object = argumentOf(
    tree,
    target,
    deed.target,
    text,
    'patient',
    deed.row.keeps,
    target.type !== null ? relation : null,
  );
  const evidence = [
    { shows: 'predicate' as const, ...noun, quote: text.slice(noun.start, noun.end) },
    { shows: 'subject' as const, start: subject.start, end: subject.end, quote: subject.text },
    { shows: 'object' as const, start: object.start, end: object.end, quote: object.text },
    ...(said?.polarityCues ?? []).map((span) => ({
      shows: 'polarity' as const,
      ...span,
      quote: text.slice(span.start, span.end),
    })),
    ...(said?.modalityCue
      ? [
          {
            shows: 'modality' as const,
            ...said.modalityCue,
            quote: text.slice(said.modalityCue.start, said.modalityCue.end),
          },
        ]
      : []),
  ];
  const modality = said?.modality ?? 'actual';
  return [
    {
      clause: null,
      conditionClauses: [],
      argumentClauses: [],
      objectClause: null,
      claim: {
        sentence,
        form: 'noun',
        status: tree.sentence.kind === 'heading' ? 'headline' : said ? 'asserted' : 'presupposed',
        relation,
        label: [...words, ...(deed.row.keeps ? [deed.row.keeps] : [])].join(' '),
        predicate: {
          spans: [noun],
          text: text.slice(noun.start, noun.end),
          lemma: deed.row.keeps ? `${deed.row.verb} ${deed.row.keeps}` : deed.row.verb,
        },
        subject: argumentOf(tree, subject, deed.agent, text, 'agent', null, null),
        object,
        arguments: [],
        polarity: meaning.polarity,
        modality: { kind: modality, cue: said?.modalityCue ?? null },
        attribution: chain,
        conditions: [],
        time: null,
        category: categoryOf({
          lemma: deed.row.verb,
          preposition: deed.row.keeps,
          object: object.core.text,
          objectType: target.type,
          modality,
          polarity: meaning.polarity,
        }),
        evidence,
      },
    },
  ];
}

function argumentOf(
  tree: Tree,
  mention: Mention,
  token: number,
  text: string,
  role: Argument['role'],
  preposition: string | null,
  relation: string | null,
): Argument {
  const core = { start: mention.start, end: mention.end, text: mention.text };
  const whole = cover(
    tree,
    trimmed(
      tree,
      subtree(tree, token, (child, parent) => parent === token && tree.tokens[child].relation === 'case'),
    ),
  );
  const span = { start: Math.min(whole.start, core.start), end: Math.max(whole.end, core.end) };
  return {
    role,
    preposition,
    ...span,
    text: text.slice(span.start, span.end),
    core,
    mention: mention.id,
    claim: null,
    relation,
  };
}

function nearestClause(source: Source, sentence: number, tree: Tree, token: number): Clause | null {
  for (let at = tree.tokens[token].head; at >= 0; at = tree.tokens[at].head) {
    const clause = source.index.at(sentence, at);
    if (clause) return clause;
  }
  return null;
}
