import { DENYING_WORDS } from '../data/cues';
import { categoryOf } from '../data/plover';
import type { Argument, AttributionStep, Mention, Span } from '../model';
import type { ClaimDraft } from './claim-draft';
import type { Meaning } from './meaning-kinds';
import { type Deed, deedsOf, isDeedNoun, isReaction } from './noun-deeds';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';
import { inflected, typeOf } from './wording';

/** Claims that are written as nouns: "Egypt's opposition to the plan", "faced criticism from the opposition". */
export function nounClaims(
  source: Source,
  meanings: readonly Meaning[],
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft[] {
  return source.index.trees.flatMap((tree, sentence) => {
    if (source.index.within(sentence).length === 0) return [];
    return deedsOf(source, tree, sentence, meanings).flatMap((deed) =>
      draftsOf(source, tree, sentence, deed, meanings, chains),
    );
  });
}

function draftsOf(
  source: Source,
  tree: Tree,
  sentence: number,
  deed: Deed,
  meanings: readonly Meaning[],
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft[] {
  const subject = deed.agent === null ? null : source.mentions.at(sentence, deed.agent);
  const target = source.mentions.at(sentence, deed.target);
  if (!target || (deed.agent !== null && !subject) || subject?.id === target.id) return [];
  const { governor } = deed;
  const isStance = deed.row.kind === 'stance' && deed.agent !== null;
  const said =
    isStance && governor && governor.object?.token === deed.token && !isReaction(governor.lemma)
      ? meanings[governor.id]
      : null;
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
  // "denied that the handling of it was slow": what is taken for granted is not what is denied.
  const chain = (governor ? chains[governor.id] : (chains[0]?.slice(0, 1) ?? [])).filter(
    ({ act }) => said !== null || act !== 'denies',
  );
  const object = argumentOf(
    tree,
    target,
    deed.target,
    text,
    'patient',
    deed.row.keeps,
    target.type !== null ? relation : null,
    deed.first ?? deed.agent,
  );
  const evidence = [
    { shows: 'predicate' as const, ...noun, quote: text.slice(noun.start, noun.end) },
    ...(subject ? [{ shows: 'subject' as const, start: subject.start, end: subject.end, quote: subject.text }] : []),
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
        subject: subject && argumentOf(tree, subject, deed.agent!, text, 'agent', null, null),
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
  agent: number | null = null,
): Argument {
  const core = withoutAgent(tree, mention, agent, text);
  const whole = cover(
    tree,
    trimmed(
      tree,
      subtree(tree, token, (child, parent) => parent === token && isApart(tree, child, role, agent)),
    ),
  );
  const span = withoutAgent(
    tree,
    { start: Math.min(whole.start, core.start), end: Math.max(whole.end, core.end) },
    agent,
    text,
  );
  return {
    role,
    preposition,
    ...span,
    core,
    mention: mention.id,
    claim: null,
    relation,
  };
}

/** "the plan [from traders]", "[Norland and] Veskan officials": the words of a target, less who does it to it. */
function withoutAgent(tree: Tree, { start, end }: Span, agent: number | null, text: string) {
  const inside =
    agent === null
      ? []
      : subtree(tree, agent).filter((at) => tree.tokens[at].start >= start && tree.tokens[at].end <= end);
  let [from, to] = [start, end];
  if (agent !== null && inside.includes(agent)) {
    const other = dependents(tree, agent, 'conj')[0];
    if (tree.tokens[inside[0]].start > start) to = tree.tokens[inside[0] - 1].end;
    else if (other !== undefined) from = tree.tokens[other].start;
  }
  return { start: from, end: to, text: text.slice(from, to) };
}

/** What is no part of a participant: its preposition, who does it behind its target, and one beside it that takes part by itself. */
function isApart(tree: Tree, child: number, role: Argument['role'], agent: number | null): boolean {
  const { relation, lemma } = tree.tokens[child];
  // The "and" of "between A and B" hangs on B.
  if (/^(case|cc)$/.test(relation) || child === agent) return true;
  return relation === 'conj' && (role === 'agent' || isDeedNoun(lemma.toLowerCase()));
}
