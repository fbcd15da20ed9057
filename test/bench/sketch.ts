import type {
  Argument,
  ArticleId,
  AttributionStep,
  Claim,
  ClaimId,
  Condition,
  Mention,
  MentionId,
  Quote,
  Reading,
} from '../../src/model';

/** An argument as words of the text; `full` is the phrase where it is longer than its core. */
export interface ArgumentSketch extends Partial<Pick<Argument, 'role' | 'preposition'>> {
  readonly core: string;
  readonly full?: string;
  readonly isClause?: boolean;
}

export interface TellerSketch extends Partial<Pick<AttributionStep, 'act' | 'quoted'>> {
  readonly by: string;
  readonly cue: string;
}

export interface ClaimSketch
  extends Partial<Pick<Claim, 'form' | 'polarity' | 'modality' | 'category' | 'confidence'>> {
  /** Words of the verb group, each run of them a span. */
  readonly predicate: readonly string[];
  readonly lemma: string;
  readonly subject?: string | ArgumentSketch;
  readonly object?: string | ArgumentSketch;
  readonly arguments?: readonly (string | ArgumentSketch)[];
  readonly tellers?: readonly TellerSketch[];
  readonly condition?: string;
}

const ARTICLE = '0123456789abcdef' as ArticleId;

/** A reading built by hand: every phrase is found in the text by its words. */
export function sketchReading(
  text: string,
  claims: readonly ClaimSketch[],
  mentions: readonly Mention[] = [],
): Reading {
  return {
    article: ARTICLE,
    sentences: [{ start: 0, end: text.length }],
    mentions,
    claims: claims.map((claim, at) => sketchClaim(text, claim, at)),
    notices: [],
  };
}

export function quoteOf(text: string, words: string): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"; write it as it stands in the text`);
  return { start, end: start + words.length, text: words };
}

export function sketchMention(text: string, words: string, id: string, refers: string | null, from = 0): Mention {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  return {
    ...span,
    text: words,
    id: id as MentionId,
    sentence: 0,
    head: span,
    form: 'name',
    type: 'person',
    refers: refers as MentionId | null,
    unnamed: false,
    key: words.toLowerCase(),
    title: null,
    owner: null,
  };
}

function sketchClaim(text: string, claim: ClaimSketch, at: number): Claim {
  return {
    id: `${ARTICLE}#c${at}` as ClaimId,
    sentence: 0,
    form: claim.form ?? 'clause',
    status: 'asserted',
    relation: 'RELATED_TO',
    label: claim.predicate.join(' '),
    predicate: {
      spans: claim.predicate.map((words) => quoteOf(text, words)),
      text: claim.predicate.join(' '),
      lemma: claim.lemma,
    },
    subject: claim.subject === undefined ? null : sketchArgument(text, claim.subject),
    object: claim.object === undefined ? null : sketchArgument(text, claim.object),
    arguments: (claim.arguments ?? []).map((one) => sketchArgument(text, one)),
    polarity: claim.polarity ?? 'affirmed',
    modality: claim.modality ?? { kind: 'actual', cue: null },
    attribution: [newsroom(), ...(claim.tellers ?? []).map((teller) => step(text, teller))],
    conditions: claim.condition ? [condition(text, claim.condition)] : [],
    time: null,
    category: claim.category ?? null,
    evidence: [],
    confidence: claim.confidence ?? 1,
  };
}

function sketchArgument(text: string, given: string | ArgumentSketch): Argument {
  const sketch = typeof given === 'string' ? { core: given } : given;
  return {
    ...quoteOf(text, sketch.full ?? sketch.core),
    role: sketch.role ?? 'other',
    preposition: sketch.preposition ?? null,
    core: quoteOf(text, sketch.core),
    mention: null,
    claim: sketch.isClause ? (`${ARTICLE}#c9` as ClaimId) : null,
    relation: null,
  };
}

function newsroom(): AttributionStep {
  const by = { start: 0, end: 0, text: 'newsroom', kind: 'newsroom', mention: null } as const;
  return { by, act: 'says', cue: null, polarity: 'affirmed', modality: 'actual', quoted: 'none' };
}

function step(text: string, teller: TellerSketch): AttributionStep {
  return {
    by: { ...quoteOf(text, teller.by), kind: 'named', mention: null },
    act: teller.act ?? 'says',
    cue: quoteOf(text, teller.cue),
    polarity: 'affirmed',
    modality: 'actual',
    quoted: teller.quoted ?? 'none',
  };
}

function condition(text: string, words: string): Condition {
  return { ...quoteOf(text, words), kind: 'if', claim: null };
}
