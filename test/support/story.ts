import { buildGraph } from '../../src/graph';
import type {
  Argument,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  MatterId,
  Mention,
  MentionId,
  Polarity,
  PropositionId,
  Reading,
  Resolution,
} from '../../src/model';
import { bracket, type NamedSpan } from './bracket';

interface Told {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly polarity: Polarity;
}

/** Two outlets on one affair: the first says that `subject` would support `object`, the second, undated, that it would not. */
export function story(subject = 'Ida Holm', object = 'gas embargo') {
  const told: Told[] = [
    { id: 'a'.repeat(16), outlet: 'The Delta Post', published: '2025-02-03', polarity: 'affirmed' },
    { id: 'b'.repeat(16), outlet: 'Fjord Times', published: null, polarity: 'denied' },
  ];
  const escaped = (words: string) => words.replace(/[\\[\]|]/g, '\\$&');
  const read = told.map((one) => {
    const not = one.polarity === 'denied' ? 'would not support' : 'would support';
    const { text, span } = bracket(`[${escaped(subject)}|subject] [${not}|predicate] a [${escaped(object)}|object].`);
    return { one, article: articleOf(one, text), reading: readingOf(one, text, span) };
  });
  const articles = read.map(({ article }) => article);
  const readings = read.map(({ reading }) => reading);
  const resolution = resolutionOf(told, subject, object);
  return { articles, readings, resolution, graph: buildGraph(articles, readings, resolution) };
}

function articleOf({ id, outlet, published }: Told, text: string): Article {
  return { id: id as ArticleId, outlet, title: null, byline: null, published, url: null, file: `${id}.txt`, text };
}

const plain = ({ start, end, text }: NamedSpan) => ({ start, end, text });

function readingOf({ id, polarity }: Told, text: string, span: (name: string) => NamedSpan): Reading {
  const mention = (n: number, name: string, type: Mention['type']): Mention => ({
    ...plain(span(name)),
    id: `${id}#m${n}` as MentionId,
    sentence: 0,
    head: { start: span(name).start, end: span(name).end },
    form: 'name',
    type,
    refers: null,
    unnamed: false,
    key: span(name).text,
    title: null,
    owner: null,
  });
  const argument = (n: number, name: string, role: Argument['role'], relation: string | null): Argument => ({
    ...plain(span(name)),
    role,
    preposition: null,
    core: plain(span(name)),
    mention: `${id}#m${n}` as MentionId,
    claim: null,
    relation,
  });
  const relation = polarity === 'denied' ? 'WOULD_NOT_SUPPORT' : 'WOULD_SUPPORT';
  const predicate = span('predicate');
  const claim: Claim = {
    id: `${id}#c0` as ClaimId,
    sentence: 0,
    form: 'clause',
    status: 'asserted',
    relation,
    label: predicate.text,
    predicate: { spans: [{ start: predicate.start, end: predicate.end }], text: predicate.text, lemma: 'support' },
    subject: argument(0, 'subject', 'agent', null),
    object: argument(1, 'object', 'patient', relation),
    arguments: [],
    polarity,
    modality: { kind: 'conditional', cue: null },
    attribution: [
      {
        by: { kind: 'newsroom', start: 0, end: 0, text: 'newsroom', mention: null },
        act: 'says',
        cue: null,
        polarity: 'affirmed',
        modality: 'actual',
        quoted: 'none',
      },
    ],
    conditions: [],
    time: null,
    category: 'SUPPORT',
    evidence: [{ shows: 'predicate', start: predicate.start, end: predicate.end, quote: predicate.text }],
    confidence: 0.9,
  };
  return {
    article: id as ArticleId,
    sentences: [{ start: 0, end: text.length }],
    mentions: [mention(0, 'subject', 'person'), mention(1, 'object', 'policy')],
    claims: [claim],
    notices: [],
  };
}

function resolutionOf(told: readonly Told[], subject: string, object: string): Resolution {
  const entity = (n: number, id: string, name: string, type: Entity['type']): Entity => ({
    id: id as EntityId,
    type,
    name,
    aliases: [`${name} & Co`],
    mentions: told.map((one) => `${one.id}#m${n}` as MentionId),
    country: null,
    unnamed: false,
  });
  const [source, target] = [
    entity(0, 'person/subject', subject, 'person'),
    entity(1, 'policy/object', object, 'policy'),
  ];
  const proposition = 'p/1' as PropositionId;
  const claims = (polarity: Polarity) =>
    told.filter((one) => one.polarity === polarity).map(({ id }) => `${id}#c0` as ClaimId);
  return {
    entities: [source, target],
    propositions: [
      {
        id: proposition,
        matter: 'w/1' as MatterId,
        subjectName: subject,
        targetName: object,
        subject: source.id,
        target: target.id,
        relationClass: 'SUPPORT',
        modality: 'conditional',
        affirmed: claims('affirmed'),
        denied: claims('denied'),
        open: [],
        voices: null,
      },
    ],
    relations: told.map(({ polarity }) => ({
      id: `r/${polarity}`,
      proposition,
      source: source.id,
      target: target.id,
      type: polarity === 'denied' ? 'WOULD_NOT_SUPPORT' : 'WOULD_SUPPORT',
      label: polarity === 'denied' ? 'would not support' : 'would support',
      polarity,
      modality: 'conditional',
      conditional: false,
      category: 'SUPPORT',
      claims: claims(polarity),
    })),
    judgements: [],
    verdicts: [],
    matters: [],
    origins: [],
    disputes: [],
    joins: [],
  };
}
