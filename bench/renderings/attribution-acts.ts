import { SPEECH_VERBS } from '../../src/data/speech';
import type { Argument, AttributionStep, Claim, Mention, ModalityKind, Span } from '../../src/model';
import { withRest } from './content';
import { overlap } from './spans';
import type { ReadText } from './words';

/** An act of telling, thinking or intending, in UTF-16 spans. */
export interface Act {
  /** The whole noun phrase; null where nobody is named. */
  readonly source: Span | null;
  /** The verb with its helpers and negation, or the noun. */
  readonly cue: Span | null;
  readonly direct: boolean;
  /** What the claims under this act cover, unordered. */
  readonly told: readonly Span[];
  /** What stands among it and belongs to the telling: the teller's day, place and audience. */
  readonly aside: readonly Span[];
}

/**
 * One act for each (teller, cue) of the claims' chains; one for each verb of telling with an object of its own ("denied it",
 * "called the plan a gift"); and one for each verb of hoping, planning or asking that leads a claim ("hopes to visit").
 */
export function acts(input: ReadText): Act[] {
  const { claims } = input.reading;
  const told = tellings(input);
  const said = objects(input).filter((act) => !told.some((one) => sameCue(one, act)));
  const meant = intentions(input.text, claims).filter((act) => ![...told, ...said].some((one) => sameCue(one, act)));
  return [...told, ...said, ...meant].sort((left, right) => position(left) - position(right));
}

function sameCue(left: Act, right: Act): boolean {
  return left.cue !== null && right.cue !== null && overlap(left.cue, right.cue);
}

function position({ source, cue }: Act): number {
  return cue?.start ?? source?.start ?? 0;
}

function tellings({ text, reading }: ReadText): Act[] {
  const { claims, mentions } = reading;
  const found = new Map<string, Act>();
  for (const claim of claims) {
    claim.attribution.forEach((step, depth) => {
      if (step.by.kind === 'newsroom') return;
      const key = `${step.by.start}-${step.by.end}-${step.cue?.start ?? ''}`;
      const owner = step.cue ? ownerOf(step.cue, claims) : null;
      const known = found.get(key) ?? {
        source: sourceOf(text, step, owner, mentions),
        cue: step.cue && owner ? verbGroup(text, owner, step.cue) : step.cue,
        direct: false,
        told: owner ? contents(text, owner) : [],
        aside: owner ? asides(owner) : [],
      };
      found.set(key, {
        ...known,
        direct: known.direct || step.quoted === 'direct',
        told: [...known.told, ...extent(claim), ...claim.attribution.slice(depth + 1).flatMap(stepSpans)],
      });
    });
  }
  return [...found.values()];
}

/** The claim that the telling itself is. */
function ownerOf(cue: Span, claims: readonly Claim[]): Claim | null {
  return claims.find(({ predicate }) => predicate.spans.some((span) => overlap(span, cue))) ?? null;
}

/** What stands before a verb of telling and belongs to it though a claim may leave it out. */
const LED_BY =
  /\b(?:(?:(?:is|are|was|were|has been|have been|had been)(?: \w+ly)?)(?: (?:quoted|cited|reported) as)?|(?:used|declined|refused|began|continued) to) $/i;

/** "has long argued", "did not say", "was quoted as saying", up to the cue: what follows it leads the content. */
function verbGroup(text: string, { predicate }: Claim, cue: Span): Span {
  const first = Math.min(cue.start, ...predicate.spans.map((span) => span.start));
  const between = text.slice(first, cue.start);
  const start = /^(?:[\w’']+ ){0,6}$/.test(between) ? first : cue.start;
  const before = LED_BY.exec(text.slice(Math.max(0, start - 40), start));
  return { start: before ? start - before[0].length : start, end: cue.end };
}

function isClause(text: string, { claim, start, end }: Argument): boolean {
  if (/["“]$/.test(text.slice(0, start)) && end - start > MIN_QUOTE) return true;
  return claim !== null || /^(?:that|whether|if|to|how|why|who|what)\b/i.test(text.slice(start, end));
}

/** A quotation shorter than this is a way of speaking. */
const MIN_QUOTE = 12;

/** The clauses that the verb of telling has for its object. */
function contents(text: string, claim: Claim): Span[] {
  const places = claim.object ? [claim.object, ...claim.arguments] : claim.arguments;
  return places.filter((place) => isClause(text, place));
}

function asides(claim: Claim): Span[] {
  return claim.arguments.filter(({ role }) => role === 'time' || role === 'recipient');
}

/** Verbs that tell with a noun phrase for an object. */
const WITH_OBJECT = new Set(
  'deny reject dismiss dispute refute rebut demand announce promise pledge predict fear suggest acknowledge admit confirm reiterate propose recommend urge blame accuse warn want expect call describe label brand dub cite criticize denounce condemn oppose favor'.split(
    ' ',
  ),
);

const WITH_PARTICLE = new Set([
  'rule out',
  'laugh off',
  'point out',
  'play down',
  'brush off',
  'wave off',
  'set out',
  'lay out',
]);

/** Verbs that name their object something, and without that tell nothing: "called the plan a gift". */
const NAMING = new Set(['call', 'describe', 'label', 'brand', 'dub']);

/** ... and with a preposition. */
const WITH_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['for'])],
  ['warn', new Set(['of', 'about', 'against'])],
  ['complain', new Set(['of', 'about'])],
  ['speak', new Set(['of'])],
  ['worry', new Set(['about'])],
  ['hope', new Set(['for'])],
]);

function objects({ text, reading }: ReadText): Act[] {
  return reading.claims.flatMap((claim): Act[] => {
    const last = claim.predicate.spans.at(-1);
    if (claim.form !== 'clause' || !claim.subject || !last) return [];
    const words = claim.predicate.lemma.split(' ');
    const gerund = gerundIn(text, claim, words[0]);
    if (gerund)
      return [
        act(text, claim, gerund.cue, [gerund.told, ...extent(claim).flatMap((span) => after(span, gerund.told.start))]),
      ];
    const cue = SPEECH_VERBS.get(words[words.length - 1]);
    const told = [...(cue && !cue.quoteOnly ? contents(text, claim) : []), ...objectOf(text, claim, words)];
    if (told.length === 0) return [];
    const preposition = /^ (?:for|of|about|against)\b/.exec(text.slice(last.end))?.[0] ?? '';
    const isPart = words.length === 2 && preposition.trim() === words[1];
    return [act(text, claim, { start: last.start, end: last.end + (isPart ? preposition.length : 0) }, told)];
  });
}

function act(text: string, claim: Claim, cue: Span, told: readonly Span[]): Act {
  // "called the plan 'a gift'": the plan is part of what is said.
  const direct = told.every((span) => /["“”]/.test(text.slice(Math.max(0, span.start - 1), span.start)));
  return { source: claim.subject, cue: verbGroup(text, claim, cue), direct, told, aside: asides(claim) };
}

const HELPERS = /^(?:(?:has|have|had|['’](?:s|ve|d|m|re)|is|are|was|were|am|be|been|being|not|will|would) ?)+$/i;

/** "reported | hearing an explosion". */
function gerundIn(text: string, { predicate }: Claim, verb: string): { cue: Span; told: Span } | null {
  const [first] = predicate.spans;
  if (!SPEECH_VERBS.has(verb) || SPEECH_VERBS.get(verb)?.quoteOnly) return null;
  const match = /^(.+?) (\w{2,}ing)\b/.exec(text.slice(first.start, first.end));
  // "has been saying": a helper tells nothing.
  if (!match || HELPERS.test(match[1])) return null;
  const told = { start: first.start + match[1].length + 1, end: first.end };
  return { cue: { start: first.start, end: told.start - 1 }, told };
}

function objectOf(text: string, claim: Claim, words: readonly string[]): Span[] {
  const { object } = claim;
  const [verb] = words;
  // "For their part, they dismissed it": what stands before the verb is no part of what is said.
  const places = claim.arguments.filter(({ start }) => start > claim.predicate.spans[0].start);
  const isPhrasal = WITH_PARTICLE.has(words.slice(0, 2).join(' '));
  if (object && (isPhrasal || (words.length === 1 && WITH_OBJECT.has(verb)))) {
    // "called the plan a gift", "accused them of lying": what is said of the object goes with it.
    const more = places.filter(({ role, preposition }) => role !== 'time' && /^(of|as|for|)$/.test(preposition ?? ''));
    const isNamed = more.length > 0 || /["“]/.test(text.slice(object.start, object.end));
    return NAMING.has(verb) && !isNamed ? [] : [object, ...more];
  }
  const prepositions = WITH_PREPOSITION.get(verb);
  return places.filter(({ preposition }) => preposition !== null && prepositions?.has(preposition));
}

/** Helpers and adverbs show modality, but nobody who has it in mind. */
const PLAIN_CUES = new Set(
  "will would 'll 'd wo shall may might can could ca must should need ought has have had to going likely probably possibly perhaps reportedly"
    .split(' ')
    .concat('in order'),
);

const IN_MIND: ReadonlySet<ModalityKind> = new Set<ModalityKind>([
  'wished',
  'planned',
  'considered',
  'asked',
  'likely',
]);

function intentions(text: string, claims: readonly Claim[]): Act[] {
  const found = new Map<number, Act>();
  for (const claim of claims) {
    const { cue, kind } = claim.modality;
    if (!cue || !IN_MIND.has(kind)) continue;
    if (PLAIN_CUES.has(text.slice(cue.start, cue.end).toLowerCase())) continue;
    const owner =
      claims.find((one) => one !== claim && one.predicate.spans.some((span) => overlap(span, cue))) ?? claim;
    // "calls for her to resign": nobody is named who calls.
    const passive = isPassive(text, claim, cue) || (kind === 'asked' && owner === claim);
    const known = found.get(cue.start) ?? {
      source: passive ? null : owner.subject,
      cue: verbGroup(text, owner, cue),
      direct: false,
      told: [],
      aside: [],
    };
    const subject = passive && claim.subject ? [claim.subject] : [];
    const verbs = claim.predicate.spans.flatMap((span) => after(span, cue.end));
    const rest = extent(claim).filter((span) => span.start > cue.end);
    const told = [...known.told, ...subject, ...verbs, ...rest];
    found.set(cue.start, { ...known, told });
  }
  return [...found.values()];
}

/** "is expected to": nobody is named who expects it. */
function isPassive(text: string, claim: Claim, cue: Span): boolean {
  const before = `${claim.predicate.spans.map((span) => text.slice(span.start, Math.min(span.end, cue.start))).join(' ')} ${text.slice(Math.max(0, cue.start - 12), cue.start)}`;
  return /\b(?:is|are|was|were|been|be|being)\b/.test(before);
}

/** The part of a span that lies after an offset. */
function after(span: Span, offset: number): Span[] {
  return span.end > offset + 1 ? [{ start: Math.max(span.start, offset + 1), end: span.end }] : [];
}

function stepSpans(step: AttributionStep): Span[] {
  const spans: Span[] = step.by.text === '' || step.by.kind === 'newsroom' ? [] : [step.by];
  return step.cue ? [...spans, step.cue] : spans;
}

function extent(claim: Claim): Span[] {
  const participants = [claim.subject, claim.object, ...claim.arguments].filter((one): one is Argument => one !== null);
  return [...claim.predicate.spans, ...participants, ...claim.conditions];
}

function sourceOf(text: string, step: AttributionStep, owner: Claim | null, mentions: readonly Mention[]): Span | null {
  const { by, cue } = step;
  if (by.text === '') return null;
  if (cue && /^according/i.test(cue.text))
    return withRest(text, mentions.find(({ id }) => id === by.mention)?.full ?? by, text.length);
  const subject = owner?.subject;
  return subject && overlap(subject.core, by) ? withoutCited(text, subject) : by;
}

/** "The Courier, citing three lawmakers, reported": whom it cites is a source of its own. */
function withoutCited(text: string, span: Span): Span {
  const cited = text.slice(span.start, span.end).search(/,? (?:citing|quoting)\b/);
  return cited > 0 ? { start: span.start, end: span.start + cited } : span;
}
