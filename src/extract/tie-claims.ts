import type { Analysis, Argument, AttributionStep, Mention, MentionId, Quote } from '../model';
import type { ClaimDraft } from './claim-draft';
import type { Source } from './sources';
import type { Tie } from './tie-scene';
import { findTies } from './ties';

/** Role, part and place ties of the mentions, as claims. They are told in passing, so they are presupposed. */
export function tieClaims(
  source: Source,
  analysis: Analysis,
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft[] {
  return findTies(source.article, analysis, source.mentions).flatMap((tie) => {
    // "DOS ARROYOS, Texas (CP) —": the agency is nothing that the town is
    if (tie.form === 'role' && analysis.sentences[tie.sentence].kind === 'dateline') return [];
    const subject = source.mentions.get(tie.subject);
    const object = tie.object === null ? tie.words : source.mentions.get(tie.object);
    return subject && object ? [draftOf(source, tie, subject, object, chains)] : [];
  });
}

function draftOf(
  source: Source,
  tie: Tie,
  subject: Mention,
  object: Mention | Quote,
  chains: readonly (readonly AttributionStep[])[],
): ClaimDraft {
  const { text } = source.article;
  const newsroom = chains[0]?.slice(0, 1) ?? [NEWSROOM(source)];
  const argument = (told: Mention | Quote, role: Argument['role'], relation: string | null): Argument => {
    const quote = { start: told.start, end: told.end, text: told.text };
    const mention: MentionId | null = 'id' in told ? told.id : null;
    return { role, preposition: null, ...quote, core: quote, mention, claim: null, relation };
  };
  const spans = tie.predicate.length > 0 ? tie.predicate : [{ start: object.start, end: object.end }];
  return {
    clause: null,
    conditionClauses: [],
    argumentClauses: [],
    objectClause: null,
    claim: {
      sentence: tie.sentence,
      form: tie.form,
      status: 'presupposed',
      relation: tie.relation,
      label: tie.label,
      predicate: { spans, text: spans.map((span) => text.slice(span.start, span.end)).join(' '), lemma: tie.lemma },
      subject: argument(subject, 'agent', null),
      object: argument(object, 'other', tie.object === null ? null : tie.relation),
      arguments: [],
      polarity: 'affirmed',
      modality: { kind: 'actual', cue: null },
      attribution: newsroom,
      conditions: [],
      time: null,
      category: null,
      evidence: [
        ...spans.map((span) => ({
          shows: 'predicate' as const,
          start: span.start,
          end: span.end,
          quote: text.slice(span.start, span.end),
        })),
        { shows: 'subject', start: subject.start, end: subject.end, quote: subject.text },
        { shows: 'object', start: object.start, end: object.end, quote: object.text },
      ],
    },
  };
}

const NEWSROOM = (source: Source): AttributionStep => ({
  by: { kind: 'newsroom', start: 0, end: 0, text: source.article.outlet ?? 'newsroom', mention: null },
  act: 'says',
  cue: null,
  polarity: 'affirmed',
  modality: 'actual',
  quoted: 'none',
});
